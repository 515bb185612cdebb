import { describe, expect, test } from 'vitest';
import { MINUTE } from '../model/instant.ts';
import { priorityAt } from './heads.ts';
import { routedOf } from './state.ts';
import { centreWith } from './testing/centre.ts';
import { asks, assignments, closed, passed, played, queued, turned } from './testing/play.ts';

const rule = (priority: number, acceleration: number, maxPriority?: number) => ({
  skill: 'repairs',
  priority,
  acceleration,
  ...(maxPriority === undefined ? {} : { maxPriority }),
});

describe('the priority of a contact', () => {
  test('4 that gains 1 a minute is 7 after three minutes', () => {
    expect(priorityAt(rule(4, 1), 0, 3 * MINUTE)).toBe(7);
  });
  test('1 that gains 5 a minute overtakes 3 that gains 1, after half a minute', () => {
    const at = (minutes: number) => [
      priorityAt(rule(1, 5), 0, minutes * MINUTE),
      priorityAt(rule(3, 1), 0, minutes * MINUTE),
    ];
    expect([at(0), at(0.5), at(1)]).toEqual([
      [1, 3],
      [3.5, 3.5],
      [6, 4],
    ]);
  });
  test('stops at its most: its own, or 1,000', () => {
    expect(priorityAt(rule(4, 10, 9), 0, 60 * MINUTE)).toBe(9);
    expect(priorityAt(rule(999, 10), 0, 60 * MINUTE)).toBe(1_000);
  });
});

const ann = { name: 'Ann', capacity: 1, skills: { repairs: 1, sales: 1 } };
const centre = centreWith({ ann });
const busy = queued('x', 0);

describe('of those who wait', () => {
  test.each([
    [29, 'b'],
    [30, 'a'],
    [31, 'a'],
  ])('A(1, 5) and B(3, 1), both from the beginning: after %s seconds %s goes first', (seconds, first) => {
    const { last } = played(
      centre,
      busy,
      queued('a', 0, { priority: 1, acceleration: 5 }),
      queued('b', 0, { priority: 3, acceleration: 1, skill: 'sales' }),
      closed('x', seconds),
    );
    expect(assignments(last)).toEqual([`${first} ann`]);
  });
  test('of the same priority the one who waits longest, over all skills of the agent', () => {
    const flat = { acceleration: 0 };
    const { last } = played(
      centre,
      busy,
      queued('a', 2, flat),
      queued('b', 1, { ...flat, skill: 'sales' }),
      closed('x', 9),
    );
    expect(assignments(last)).toEqual(['b ann']);
  });
  test('who is queued again under another rule keeps their time', () => {
    const { last, acd } = played(
      centre,
      busy,
      queued('a', 1),
      queued('b', 2),
      queued('a', 50, { skill: 'sales' }),
      closed('x', 60),
    );
    expect(assignments(last)).toEqual(['a ann']);
    expect(routedOf(acd, 'a')?.since).toBe(1_000);
  });
  test('of several given back at once the most urgent goes first, though it came last', () => {
    const two = centreWith({ ann: { ...ann, capacity: 2 }, bob: { ...ann, skills: { repairs: 2 } } });
    const has = [queued('a', 1, { acceleration: 0 }), queued('b', 2, { priority: 5, acceleration: 0 })];
    const { last } = played(two, ...has, turned('ann', 'offline', 3));
    expect(assignments(last)).toEqual(['b bob']);
  });
  test('two agents get room at once: each contact has one, the most urgent its best', () => {
    const agents = {
      ann,
      bob: { ...ann, skills: { sales: 1 } },
    };
    const { last } = played(
      centreWith(agents),
      queued('x', 0, { agent: 'ann' }),
      asks('ann', 'conference', 'x', 'bob', 1),
      queued('a', 2),
      queued('b', 3, { skill: 'sales' }),
      closed('x', 4),
    );
    expect(assignments(last)).toEqual(['a ann', 'b bob']);
  });
  test('of what comes back at one instant the most urgent goes first, whatever is due first', () => {
    const skills = { repairs: { name: 'repairs', acceptReject: true, acceptWithin: 10 } };
    const agents = { ann, bob: ann, cas: { ...ann, capacity: 1 } };
    const { last } = played(
      centreWith(agents, { skills }),
      queued('x', 0, { agent: 'cas', skill: 'sales' }),
      queued('a', 0, { agent: 'ann' }),
      queued('b', 0, { agent: 'bob', priority: 5 }),
      queued('a', 1),
      queued('b', 1, { priority: 5 }),
      closed('x', 2),
      passed(10),
    );
    expect(last.at(-1)).toBe('b contact.offer cas');
  });
});
