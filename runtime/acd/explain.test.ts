import { describe, expect, test } from 'vitest';
import { MINUTE } from '../model/instant.ts';
import { whyWaiting } from './explain.ts';
import type { AcdInput } from './input.ts';
import { openAcd } from './open.ts';
import { route } from './route.ts';
import type { AcdState } from './state.ts';
import { centreWith } from './testing/centre.ts';

const centre = centreWith(
  {
    ann: { name: 'Ann', capacity: 1, skills: { repairs: 1 } },
    bob: { name: 'Bob', skills: { repairs: 9 }, channels: { chat: 0 } },
    cas: { name: 'Cas', skills: { sales: 1 }, receives: 'request' },
    dee: { name: 'Dee', skills: { repairs: 2 }, role: 'mute', active: true },
  },
  { roles: { mute: { name: 'Mute', permissions: [], channels: {} } } },
);

const queued = (contact: string, at: number, priority = 0): AcdInput => ({
  type: 'contact.queued',
  at,
  contact,
  channel: 'chat',
  rule: { skill: 'repairs', priority, acceleration: 1, proficiency: { best: 1, worst: 5 } },
});

const played = (...inputs: AcdInput[]): AcdState =>
  inputs.reduce((acd, input) => route(acd, centre, input).acd, openAcd(centre, 0));

describe('why a contact waits', () => {
  const acd = played(
    { type: 'agent.state.changed', at: 0, agent: 'ann', state: 'unavailable' },
    queued('a', 0),
    queued('b', 0, 3),
    queued('c', MINUTE),
  );
  const why = (contact: string, at: number) => whyWaiting(acd, centre, contact, at);

  test('everybody with all that is in the way, nearest first', () => {
    expect(why('a', MINUTE)?.agents).toEqual([
      { agent: 'ann', reasons: [{ code: 'acd.unavailable', params: {} }] },
      { agent: 'dee', reasons: [{ code: 'acd.may-not-answer', params: { channel: 'chat' } }] },
      {
        agent: 'bob',
        reasons: [
          { code: 'acd.out-of-range', params: { proficiency: 9, best: 1, worst: 5 } },
          { code: 'acd.channel-full', params: { contacts: 0, capacity: 0, channel: 'chat' } },
        ],
      },
      {
        agent: 'cas',
        reasons: [
          { code: 'acd.lacks-skill', params: { skill: 'repairs' } },
          { code: 'acd.has-not-asked', params: {} },
        ],
      },
    ]);
  });
  test('its place at that very second: priorities age', () => {
    expect(why('a', MINUTE)).toMatchObject({ skill: 'repairs', waited: 60, priority: 1, ahead: 1 });
    expect(why('b', MINUTE)).toMatchObject({ priority: 4, ahead: 0 });
    expect(why('c', 2 * MINUTE)).toMatchObject({ waited: 60, ahead: 2 });
    expect(why('a', 90_999)?.waited).toBe(90);
  });
  test('nothing of a contact that does not wait', () => {
    expect(why('gone', 0)).toBeUndefined();
    const given = played(queued('a', 0));
    expect(whyWaiting(given, centre, 'a', 0)).toBeUndefined();
  });
});
