import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWorkspace } from '../../compile/1-read/workspace.ts';
import type { OutMessage } from '../../model/message.ts';
import type { Doubt, LeavingEffect } from '../contract/outgoing.ts';
import { DOUBT_TEXT_MAX, DOUBTS_MAX, doubtsView } from './doubts.ts';

const { value } = readWorkspace(readFileSync('examples/bicycle-shop/workspace.json', 'utf8'));
const base = { id: 'c1/2' };
const says = (message: OutMessage): LeavingEffect => ({
  ...base,
  ...{ type: 'message.send', channel: 'whatsapp', pointOfContact: 'shop', to: '31612345678', message },
});
const text = (words: string) => says({ kind: 'text', text: words });
const doubt = (effect: LeavingEffect, some: Partial<Doubt> = {}): Doubt => ({
  ...{ key: 'c1/2', contact: 'c1', effect, since: 5, why: 'connector.broken-off' },
  ...{ customer: '31612345678', channel: 'whatsapp', pointOfContact: 'shop' },
  ...some,
});

function view(doubts: readonly Doubt[], isMasked = true) {
  if (!value) throw new Error('the example cannot be read');
  const masking = { ...value.masking, enabled: isMasked, payment: true, personal: true };
  return doubtsView({ doubts: async () => doubts, workspace: () => ({ ...value, masking }) });
}
const whatOf = async (effect: LeavingEffect) => (await view([doubt(effect)])).doubts[0]?.what;

test('nothing of a customer is told that their workspace hides', async () => {
  const told = doubt(text('Call 06 12 34 56 78 or jan@example.org'), { why: 'Error: no jan@example.org' });
  const masked = await view([told]);
  expect(masked.doubts[0]).toEqual({
    ...{ key: 'c1/2', contact: 'c1', since: 5, channel: 'whatsapp', pointOfContact: 'shop' },
    ...{ customer: '*******5678', why: 'Error: no j**@example.org' },
    what: { is: 'message', kind: 'text', text: 'Call ******5678 or j**@example.org' },
  });
  expect((await view([told], false)).doubts[0]).toMatchObject({ customer: '31612345678', why: told.why });
});

test('of a request it is told where it went, and no more', async () => {
  const request: Extract<LeavingEffect, { type: 'http.request' }> = {
    ...base,
    type: 'http.request',
    ...{ method: 'POST', url: 'https://key:word@crm.example.com:8443/p/061234?q=1' },
    ...{ headers: { authorization: 'secret' }, body: '{"name":"Jan"}', timeout: 1, attempts: 1 },
  };
  expect(await whatOf(request)).toEqual({ is: 'request', method: 'POST', host: 'crm.example.com:8443' });
  expect(await whatOf({ ...request, url: 'no address' })).toMatchObject({ host: '' });
  const signal = { ...base, type: 'signal.send', signal: 'order-paid', parameters: { who: 'Jan' } } as const;
  expect(await whatOf(signal)).toEqual({ is: 'signal', signal: 'order-paid' });
});

test.each<[OutMessage, string]>([
  [{ kind: 'media', media: 'image', url: 'https://x.example/1', caption: 'A bell' }, 'A bell'],
  [{ kind: 'media', media: 'document', url: 'https://x.example/1', filename: 'bill.pdf' }, 'bill.pdf'],
  [{ kind: 'media', media: 'image', url: 'https://x.example/1' }, ''],
  [{ kind: 'location', latitude: 1, longitude: 2, name: 'The shop' }, 'The shop'],
  [{ kind: 'buttons', text: 'Which?', buttons: [] }, 'Which?'],
])('the words of %j', async (message, words) => {
  expect(await whatOf(says(message))).toEqual({ is: 'message', kind: message.kind, text: words });
});

test('long words are cut, after they were masked', async () => {
  const told = async (words: string) => ((await whatOf(text(words))) as { text: string }).text;
  const most = 'x'.repeat(DOUBT_TEXT_MAX);
  expect(await told(most)).toBe(most);
  expect(await told(`${most}x`)).toBe(`${most}…`);
  expect(await told(`${most.slice(1)}🚲`)).toBe(`${most.slice(1)}…`);
  expect(await told(`${most.slice(12)} 06 12 34 56 78`)).not.toContain('06 12');
});

test('those in doubt for longest come first, and all are counted', async () => {
  const many = Array.from({ length: DOUBTS_MAX + 1 }, (_, n) =>
    doubt(text('x'), { key: `c1/${n}`, since: DOUBTS_MAX - n }),
  );
  const { count, doubts } = await view(many);
  expect([count, doubts.length, doubts[0]?.key]).toEqual([DOUBTS_MAX + 1, DOUBTS_MAX, `c1/${DOUBTS_MAX}`]);
  expect((await view(many.slice(1))).doubts).toHaveLength(DOUBTS_MAX);
});
