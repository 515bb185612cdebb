import { describe, expect, test } from 'vitest';
import { ACT_ID_MAX, readSaid } from './acts.ts';

const act = (given: object, id = 'a1') =>
  readSaid(JSON.stringify({ type: 'act', id, agent: 'noor', act: given }));

describe('what a page says', () => {
  test.each([
    { type: 'watch', topic: { desk: 'noor' } },
    { type: 'leave', topic: { floor: true } },
    { type: 'watch', topic: { counts: 'support' } },
    { type: 'act', id: 'x', agent: 'noor', act: { type: 'offer.accepted', contact: 'c1' } },
    { type: 'act', id: 'x', agent: 'noor', act: { type: 'contact.ended', contact: 'c1', notes: 'fine' } },
    { type: 'act', id: 'x', agent: 'noor', act: { type: 'agent.state.changed', state: 'offline' } },
  ])('is read as it is: %j', (said) => {
    expect(readSaid(JSON.stringify(said))).toEqual(said);
  });

  test.each([
    'no JSON',
    '1',
    '{"type":"watch"}',
    '{"type":"watch","topic":{"desk":"__proto__"}}',
    '{"type":"watch","topic":{"desk":"noor","floor":true}}',
    '{"type":"shout","topic":{"floor":true}}',
  ])('is nothing: %s', (text) => {
    expect(readSaid(text)).toBeUndefined();
  });

  test.each([
    [{ type: 'offer.accepted', contact: 'c1', agent: 'ann' }],
    [{ type: 'offer.accepted', contact: 'c1', at: 5 }],
    [{ type: 'offer.accepted' }],
    [{ type: 'agent.state.changed', state: 'rona' }],
    [{ type: 'contact.assigned', contact: 'c1' }],
    [{ type: 'contact.ended', contact: 'c1', by: 'x' }],
  ])('names no agent, no time, and only what a desk can do: %j', (given) => {
    expect(act(given)).toBeUndefined();
  });

  test('the name of an act is as long as it may be', () => {
    const requested = { type: 'contact.requested' };
    expect(act(requested, 'x'.repeat(ACT_ID_MAX))).toBeDefined();
    expect(act(requested, 'x'.repeat(ACT_ID_MAX + 1))).toBeUndefined();
    expect(act(requested, '')).toBeUndefined();
  });
});
