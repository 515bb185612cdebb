import { beforeAll, expect, test } from 'vitest';
import { at, json, routewright, WORKSPACE, write } from './command.ts';

const CARD = '4111 1111 1111 1111';
const PHONE = '31612345678';

const node = (type: string, params: object) => ({ type, params, position: { x: 0, y: 0 } });
/** Decides on what the customer writes, says it again, and queues. */
const FLOW = {
  format: 'routewright/flow',
  version: 1,
  id: 'payment',
  name: 'Payment',
  nodes: {
    intake: node('channel-intake', { pointsOfContact: [] }),
    paid: node('decide', {
      conditions: [
        {
          id: 'yes',
          name: 'Yes',
          when: `message.text.contains("${CARD}") && customer.address == "${PHONE}"`,
        },
      ],
    }),
    said: node('send-message', { message: { kind: 'text', text: 'You wrote: {{ message.text }}' } }),
    queue: node('assign-skill', { skill: 'support_nl' }),
  },
  edges: [
    { from: 'intake', port: 'next', to: 'paid' },
    { from: 'paid', port: 'when:yes', to: 'said' },
    { from: 'paid', port: 'else', to: 'queue' },
    { from: 'said', port: 'next', to: 'queue' },
    { from: 'said', port: 'error', to: 'queue' },
  ],
};

const EVENT = {
  at: '2026-11-24T09:00:00Z',
  type: 'message.received',
  pointOfContact: 'whatsapp',
  customer: { address: PHONE, name: PHONE },
  message: { id: 'm1', kind: 'text', text: `Charge ${CARD} please` },
};

beforeAll(async () => {
  const flow = write('payment.flow.json', FLOW);
  expect(await routewright(['compile', flow, '-w', WORKSPACE, '-o', at('payment.json')])).toMatchObject({
    code: 0,
  });
});

/** The effects and the traces of the event, as they are written. */
async function play(masking: object): Promise<{ effects: string; traces: string }> {
  const workspace = write('masking.json', { ...json(WORKSPACE), masking });
  const events = write('payment.jsonl', EVENT);
  const ended = await routewright(['run', at('payment.json'), '-w', workspace, '-e', events, '--trace']);
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  const lines = ended.stdout.trimEnd().split('\n');
  const isTrace = (line: string) => JSON.parse(line).type === 'trace';
  return {
    effects: lines.filter((line) => !isTrace(line)).join('\n'),
    traces: lines.filter(isTrace).join('\n'),
  };
}

test('a trace tells no card or telephone number where the workspace masks them; effects stay', async () => {
  const { effects, traces } = await play({ enabled: true });
  expect(effects).toContain(`You wrote: Charge ${CARD} please`);
  expect(effects).toContain(`"to":"${PHONE}"`);
  expect(traces).not.toContain(CARD);
  expect(traces).not.toContain(PHONE);
  expect(traces).toContain('"value":"Charge **** **** **** 1111 please"');
  expect(traces).toContain('"value":"*******5678"');
});

test('a trace tells everything where it does not', async () => {
  const masked = await play({ enabled: true });
  const { effects, traces } = await play({ enabled: false });
  expect(effects).toBe(masked.effects);
  expect(traces).toContain(`"value":"Charge ${CARD} please"`);
  expect(traces).toContain(`"value":"${PHONE}"`);
  expect(traces.split('\n')).toHaveLength(masked.traces.split('\n').length);
});

test('payment data and personal data are masked apart', async () => {
  const { traces } = await play({ enabled: true, personal: false });
  expect(traces).not.toContain(CARD);
  expect(traces).toContain(PHONE);
});

test('what is said of a contact that is not there hides a number in its name as well', async () => {
  const masking = { enabled: true, payment: true, personal: true };
  const workspace = write('masking.json', { ...json(WORKSPACE), masking });
  const lost = { at: '2026-11-24T09:00:00Z', type: 'contact.ended', contact: `card ${CARD}` };
  const events = write('lost.jsonl', lost);
  const { stderr } = await routewright(['run', at('payment.json'), '-w', workspace, '-e', events]);
  expect(stderr).toContain('contact.unknown');
  expect(stderr).not.toContain(CARD);
  expect(stderr).toContain('1111');
});
