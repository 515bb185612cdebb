import { describe, expect, test } from 'vitest';
import type { PlayRecord } from '../centre/record.ts';
import { SECOND } from '../model/instant.ts';
import { serviceOf } from './service.ts';
import type { DeskSource } from './source.ts';

const workspace = {
  skills: { chat: { name: 'Chat', serviceLevel: { within: 20, percent: 80, shortAbandon: 5 } } },
} as unknown as DeskSource['centre']['workspace'];

const rule = { skill: 'chat', priority: 0, acceleration: 1 };
const queued = (contact: string, at: number): PlayRecord => ({
  kind: 'effect',
  at: at * SECOND,
  contact,
  effect: { id: contact, type: 'contact.queue', ...rule },
});
const assigned = (contact: string, at: number): PlayRecord => ({
  kind: 'effect',
  at: at * SECOND,
  contact,
  effect: { id: contact, type: 'contact.assign', agent: 'ann', skill: 'chat' },
});
const abandoned = (contact: string, at: number): PlayRecord => ({
  kind: 'event',
  event: { type: 'contact.abandoned', at: at * SECOND, contact },
  contact,
});

const service = (records: PlayRecord[], now: number) =>
  serviceOf({ centre: { workspace }, records, now: now * SECOND } as unknown as DeskSource);

describe('how a skill keeps its promise', () => {
  test('exactly in time counts, a short abandon does not, and who waits too long counts as missed', () => {
    const records = ['a', 'b', 'c', 'd', 'e'].map((contact) => queued(contact, 0));
    const [chat] = service(
      [...records, abandoned('c', 4), abandoned('d', 5), assigned('a', 20), assigned('b', 21)],
      30,
    );
    expect(chat?.tally).toEqual({ answeredWithin: 1, abandoned: 1, events: 4, handled: 2 });
    expect(chat?.levels).toEqual({
      'ignore-abandons': 1 / 3,
      negative: 1 / 4,
      positive: 2 / 4,
      'only-handled': 1 / 2,
    });
  });
  test('queued again under another rule, a contact waits on; taken from its agent, it waits anew', () => {
    const taken: PlayRecord = {
      kind: 'effect',
      at: 100 * SECOND,
      contact: 'a',
      effect: {
        id: 'x',
        type: 'contact.unassign',
        agent: 'ann',
        skill: 'chat',
        reason: 'transfer',
        queued: rule,
      },
    };
    const [chat] = service(
      [queued('a', 0), queued('a', 15), assigned('a', 25), taken, assigned('a', 110)],
      110,
    );
    expect(chat?.tally).toEqual({ answeredWithin: 1, abandoned: 0, events: 2, handled: 2 });
  });
  test('a skill nobody waited for is not told of', () => {
    expect(service([], 0)).toEqual([]);
  });
});
