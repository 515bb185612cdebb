import { describe, expect, test } from 'vitest';
import { MINUTE, SECOND } from '../model/instant.ts';
import { Centre, SANNE, says } from './testing/centre.ts';

test('a request shows who it is, their number, where they came in, the queue, the last words and how long there is', () => {
  const centre = new Centre().writes('My chain is off');
  const { now } = centre;
  expect(centre.desk('ann').requests).toEqual([
    {
      contact: 'c1',
      channel: 'whatsapp',
      icon: 'messaging',
      customer: 'Sanne de Boer',
      number: '31612345678',
      source: { name: 'Shop on whatsapp', address: '+31201234567' },
      skill: { id: 'talk', name: 'talk' },
      preview: 'My chain is off',
      kind: 'queue',
      from: null,
      since: now,
      until: now + MINUTE,
    },
  ]);
  expect(centre.desk('bo').requests).toEqual([]);
});

test('whose name nobody knows is called by their number', () => {
  const { customer, number } = new Centre().writes('Hi', { address: '+31612345678' }, 'texts').request('ann');
  expect([customer, number]).toEqual(['+31612345678', '+31612345678']);
});

test('the preview is the first line of the last thing said, by whomever', () => {
  const preview = (centre: Centre) => centre.request('ann').preview;
  expect(preview(new Centre().writes('Hello\nthere'))).toBe('Hello');
  expect(preview(new Centre({}, [says('One moment\nplease')]).writes('Hello'))).toBe('One moment');
  expect(preview(new Centre().writes('', SANNE, 'calls'))).toBe('');
});

test('email stands first, then messages, chat and calls; of one kind the oldest', () => {
  const centre = new Centre();
  const points = ['calls', 'recordings', 'work', 'chat', 'texts', 'whatsapp', 'mail', 'whatsapp'];
  for (const [index, point] of points.entries())
    centre.writes('Hi', { address: `+3161234567${index}` }, point);
  const { requests } = centre.desk('ann');
  expect(requests.map(({ icon }) => icon)).toEqual([
    ...['email', 'messaging', 'messaging', 'sms', 'chat', 'task', 'recording', 'voice'],
  ]);
  const [, first, second] = requests;
  expect(first!.since).toBeLessThan(second!.since);
});

describe('what becomes of a request', () => {
  const asked = () => new Centre().writes('Hello');

  test('accepted, it is a conversation to write in', () => {
    const { requests, tasks } = asked().accepts('ann').desk('ann');
    expect(requests).toEqual([]);
    expect(tasks).toMatchObject([
      {
        contact: 'c1',
        phase: 'active',
        role: 'owner',
        composer: { max: 4_096 },
        lines: [{ from: 'customer' }],
      },
    ]);
  });

  test('rejected, the next agent has it', () => {
    const centre = asked().does('ann', { type: 'offer.rejected', contact: 'c1' });
    expect(centre.desk('ann').requests).toEqual([]);
    expect(centre.request('bo').contact).toBe('c1');
    expect(centre.desk('ann').agent.state).toBe('available');
  });

  test('not answered, the agent is in RONA until they say that they are there', () => {
    const centre = asked().after(MINUTE);
    expect(centre.desk('ann')).toMatchObject({ agent: { state: 'rona' }, requests: [] });
    centre.after(MINUTE);
    expect(centre.desk('ann').agent.state).toBe('rona');
    centre.does('ann', { type: 'agent.state.changed', state: 'available' });
    expect(centre.desk('ann')).toMatchObject({ agent: { state: 'available', since: centre.now } });
  });
});

test.each([
  ['transfer', 'transfer.requested'],
  ['conference', 'conference.requested'],
] as const)('a %s says who asks', (kind, type) => {
  const centre = new Centre().writes('Hello').accepts('ann');
  centre.does('ann', { type, contact: 'c1', to: { kind: 'agent', agent: 'cas' } });
  expect(centre.request('cas')).toMatchObject({ kind, from: 'Ann Arends', since: centre.now });
  expect(centre.request('cas').until).toBe(centre.now + 60 * SECOND);
});
