import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import { MINUTE } from '../model/instant.ts';
import type { QueueRule } from '../model/queue-rule.ts';
import type { TraceEntry } from '../model/trace.ts';
import type { Given } from './draft.ts';
import type { AcdInput } from './input.ts';
import { openAcd } from './open.ts';
import { route } from './route.ts';
import { type AcdState, inLine, queuesOf } from './state.ts';
import { forEach, valuesOf } from './table.ts';
import { centreWith } from './testing/centre.ts';

const centre = centreWith({
  ann: { name: 'Ann', capacity: 1, skills: { repairs: 2, sales: 1 } },
  bob: { name: 'Bob', capacity: 1, skills: { repairs: 1 } },
  cas: { name: 'Cas', capacity: 2, skills: { sales: 5 } },
});

const queued = (
  contact: string,
  skill: string,
  at: number,
  priority = 0,
  acceleration = 1,
  rest: Partial<QueueRule> = {},
): AcdInput => ({
  type: 'contact.queued',
  at,
  contact,
  channel: 'chat',
  rule: { skill, priority, acceleration, ...rest },
});
const left = (contact: string, at: number): AcdInput => ({ type: 'contact.left', at, contact });
const state = (agent: string, is: 'available' | 'unavailable', at: number): AcdInput => ({
  type: 'agent.state.changed',
  at,
  agent,
  state: is,
});

/** Who got what, in order. */
const assigned = (effects: readonly Given[]): string[] =>
  effects.flatMap(({ contact, effect }) =>
    effect.type === 'contact.assign' ? [`${contact} ${effect.agent}`] : [],
  );

/** Plays inputs; answers who got what, in order, and the state. It goes through JSON between any two. */
function play(...inputs: AcdInput[]) {
  const trace: TraceEntry[] = [];
  let acd: AcdState = openAcd(centre, 0);
  const given = inputs.flatMap((input) => {
    const routed = route(JSON.parse(JSON.stringify(acd)), centre, input, (entry) => trace.push(entry));
    acd = routed.acd;
    return assigned(routed.effects);
  });
  return { given, acd, trace };
}

describe('a contact comes', () => {
  test('the best at the skill gets it, then the next best', () => {
    expect(play(queued('a', 'repairs', 0), queued('b', 'repairs', 1)).given).toEqual(['a bob', 'b ann']);
  });
  test('of equals the longest idle gets it', () => {
    const bob = { name: 'Bob', capacity: 1, skills: { repairs: 1 } };
    const twins = centreWith({ x: bob, y: bob });
    const first = route(openAcd(twins, 0), twins, queued('a', 'repairs', 1));
    const freed = route(first.acd, twins, left('a', 2));
    expect(assigned(route(freed.acd, twins, queued('b', 'repairs', 3)).effects)).toEqual(['b y']);
  });
  test('nobody free: it waits, and is told why nobody got it', () => {
    const { given, trace } = play(
      state('bob', 'unavailable', 0),
      queued('a', 'repairs', 1),
      queued('b', 'repairs', 2),
    );
    expect(given).toEqual(['a ann']);
    expect(trace.at(-1)).toMatchObject({
      contact: 'b',
      reason: { code: 'acd.waits' },
      alternatives: [
        { name: 'ann', reason: { code: 'acd.full', params: { contacts: 1, capacity: 1 } } },
        { name: 'bob', reason: { code: 'acd.unavailable' } },
        { name: 'cas', reason: { code: 'acd.lacks-skill' } },
      ],
    });
  });
});

describe('an agent is free', () => {
  const busy = [queued('a', 'repairs', 0), queued('b', 'repairs', 0)];
  test('the one that waits longest is next', () => {
    const { given } = play(...busy, queued('c', 'repairs', 1), queued('d', 'repairs', 2), left('a', 3));
    expect(given.at(-1)).toBe('c bob');
  });
  test('a higher priority goes first', () => {
    const { given } = play(...busy, queued('c', 'repairs', 1, 0), queued('d', 'repairs', 2, 9), left('a', 3));
    expect(given.at(-1)).toBe('d bob');
  });
  // Initial 1 with acceleration 5 against initial 3 with acceleration 1: equal after half a minute.
  test.each([
    [0.4, 'd bob'],
    [0.6, 'c bob'],
  ])('ageing: after %s minutes %s', (minutes, expected) => {
    const { given } = play(
      ...busy,
      queued('c', 'repairs', 0, 1, 5),
      queued('d', 'repairs', 0, 3, 1),
      left('a', minutes * MINUTE),
    );
    expect(given.at(-1)).toBe(expected);
  });
  test('ageing stops at 1,000', () => {
    const { given } = play(
      ...busy,
      queued('c', 'repairs', 0, 999, 0),
      queued('d', 'repairs', 1, 1_000, 0),
      queued('e', 'repairs', 2, 0, 1_000),
      left('a', 60 * MINUTE),
    );
    expect(given.at(-1)).toBe('d bob');
  });
  test('ageing stops at the rule’s own maximum', () => {
    const { given } = play(
      ...busy,
      queued('c', 'repairs', 0, 0, 10, { maxPriority: 5 }),
      queued('d', 'repairs', 1, 6, 0),
      queued('e', 'repairs', 2, 5, 0),
      left('a', 60 * MINUTE),
      left('d', 61 * MINUTE),
    );
    expect(given.slice(2)).toEqual(['d bob', 'c bob']);
  });
  test('a contact that waits for another agent is passed over, and waits on', () => {
    const { given, acd } = play(
      ...busy,
      queued('c', 'repairs', 1, 900, 0, { agent: 'ann' }),
      queued('d', 'repairs', 2),
      left('a', 3),
      left('b', 4),
    );
    expect(given.slice(2)).toEqual(['d bob', 'c ann']);
    expect(queuesOf(acd)).toEqual([]);
  });
  test('an agent who comes back takes as many as fit', () => {
    const { given } = play(
      state('ann', 'unavailable', 0),
      state('cas', 'unavailable', 0),
      queued('a', 'sales', 1),
      queued('b', 'sales', 2),
      queued('c', 'sales', 3),
      state('cas', 'available', 4),
    );
    expect(given).toEqual(['a cas', 'b cas']);
  });
});

test('a waiting contact that changes rule keeps the time of its arrival', () => {
  const { acd } = play(
    state('ann', 'unavailable', 0),
    state('cas', 'unavailable', 0),
    queued('a', 'sales', 1),
    queued('b', 'sales', 2, 5),
    queued('a', 'sales', 3, 5),
  );
  expect(queuesOf(acd)).toHaveLength(1);
  const [queue] = queuesOf(acd);
  expect(queue?.rule).toEqual({ skill: 'sales', priority: 5, acceleration: 1 });
  expect(queue && inLine(queue).map(({ contact, since }) => [contact, since])).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
});

test('a contact that leaves the queue is not given to anyone', () => {
  const { given } = play(
    queued('a', 'repairs', 0),
    queued('b', 'repairs', 0),
    queued('c', 'repairs', 1),
    left('c', 2),
    left('a', 3),
  );
  expect(given).toEqual(['a bob', 'b ann']);
});

test('no contact is lost or held twice, and no agent has more than fit', () => {
  const contact = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const rest = fc.record(
    {
      agent: fc.constantFrom('ann', 'bob', 'gone'),
      proficiency: fc.constantFrom({ best: 1, worst: 1 }, { best: 2, worst: 20 }),
      maxPriority: fc.nat(1_000),
    },
    { requiredKeys: [] },
  );
  const input = fc.oneof(
    fc.tuple(contact, fc.constantFrom('repairs', 'sales', 'nobody'), fc.nat(1_000), rest),
    contact,
    fc.tuple(fc.constantFrom('ann', 'bob', 'cas'), fc.boolean()),
  );
  fc.assert(
    fc.property(fc.array(input, { maxLength: 60 }), (inputs) => {
      const here = new Set<string>();
      let acd = openAcd(centre, 0);
      for (const [at, one] of inputs.entries()) {
        const next: AcdInput =
          typeof one === 'string'
            ? left(one, at)
            : one.length === 4
              ? queued(one[0], one[1], at, one[2], 1, one[3])
              : state(one[0], one[1] ? 'available' : 'unavailable', at);
        if (next.type === 'contact.queued') here.add(next.contact);
        if (next.type === 'contact.left') here.delete(next.contact);
        acd = route(acd, centre, next).acd;
        const waiting = queuesOf(acd).flatMap((queue) => inLine(queue).map((w) => w.contact));
        const held = valuesOf(acd.agents).flatMap((agent) => agent.tasks.map((h) => h.contact));
        expect([...waiting, ...held].sort()).toEqual([...here].sort());
        forEach(acd.agents, ({ tasks }, id) =>
          expect(tasks.length).toBeLessThanOrEqual(centre.workspace.agents[id]?.capacity ?? 0),
        );
      }
    }),
    fuzz(300, 5),
  );
});
