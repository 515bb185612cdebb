import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import { routingCriterion } from '../../model/skill.ts';
import { fieldFor, ruledOut } from '../candidates.ts';
import { floorOf } from '../floor.ts';
import { agentOf, routedOf } from '../state.ts';
import { centreWith } from '../testing/centre.ts';
import { assignments, left, played, queued, turned } from '../testing/play.ts';
import { STRATEGIES } from './all.ts';
import type { Candidate } from './strategy.ts';

const candidate: fc.Arbitrary<Candidate> = fc.record({
  agent: fc.constantFrom('ann', 'bob', 'cas'),
  proficiency: fc.integer({ min: 1, max: 3 }),
  idleSince: fc.nat(3),
  contacts: fc.nat(3),
});
const criteria = Object.keys(STRATEGIES) as (keyof typeof STRATEGIES)[];
const routingOf = (criterion: (typeof criteria)[number]) =>
  routingCriterion.parse({ criterion, ...(criterion === 'preferred-agent' ? { fallback: 60 } : {}) });

describe.each(criteria)('%s', (criterion) => {
  const strategy = STRATEGIES[criterion];
  const agent = (level: number) => ({ name: 'A', capacity: 2, skills: { repairs: level, sales: 1 } });
  const centreOf = (agents: Parameters<typeof centreWith>[0]) =>
    centreWith(agents, {
      skills: { repairs: { name: 'repairs', routing: routingOf(criterion) }, sales: { name: 'sales' } },
    });

  test('is called as skills call it', () => {
    expect(strategy.criterion).toBe(criterion);
  });
  test('puts candidates in one order: whichever two are compared first', () => {
    fc.assert(
      fc.property(candidate, candidate, candidate, (a, b, c) => {
        const { compare } = strategy;
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
      fuzz(300, 8),
    );
  });
  test('says the same after JSON, and of a candidate who changes nothing', () => {
    fc.assert(
      fc.property(candidate, candidate, (a, b) => {
        const copies = JSON.parse(JSON.stringify([a, b])) as [Candidate, Candidate];
        expect(strategy.compare(...copies)).toBe(strategy.compare(Object.freeze(a), Object.freeze(b)));
      }),
      fuzz(100, 9),
    );
  });
  test('of equals takes the longest idle, then the first by id', () => {
    const twins = centreOf({ bob: agent(1), ann: agent(1) });
    expect(assignments(played(twins, queued('a', 1)).all)).toEqual(['a ann']);
    expect(assignments(played(twins, turned('ann', 'available', 1), queued('a', 2)).all)).toEqual(['a bob']);
  });
  test('gives to nobody who is ruled out, whatever speaks for them', () => {
    const off = { ...agent(1), active: false };
    const centre = centreOf({ ann: off, bob: { ...agent(1), skills: {} }, cas: agent(20) });
    const { acd, all } = played(centre, queued('a', 0));
    expect(assignments(all)).toEqual(['a cas']);
    const routed = routedOf(acd, 'a')!;
    const { ranked } = fieldFor(floorOf(centre), (id) => agentOf(acd, id), routed);
    expect(ranked.filter(({ agent: id }) => ruledOut(floorOf(centre), id, routed))).toEqual([]);
  });
  test('says why the best, and what another has to show', () => {
    const best = { agent: 'ann', proficiency: 2, idleSince: 0, contacts: 1 };
    expect(strategy.because(best, 9_000)).toMatchObject({
      code: expect.stringMatching(/^acd\.matched/),
      params: { agent: 'ann' },
    });
    expect(strategy.lower(best, 9_000).code).toMatch(/^acd\.ranked-lower/);
  });
});

describe('whom each takes', () => {
  const centreOf = (criterion: (typeof criteria)[number], capacity = 3) =>
    centreWith(
      {
        ann: { name: 'Ann', capacity, skills: { repairs: 5, sales: 1 } },
        bob: { name: 'Bob', capacity, skills: { repairs: 1, sales: 1 } },
      },
      { skills: { repairs: { name: 'repairs', routing: routingOf(criterion) }, sales: { name: 'sales' } } },
    );
  const toBob = (contact: string, at: number) => queued(contact, at, { skill: 'sales', agent: 'bob' });
  const toAnn = (contact: string, at: number) => queued(contact, at, { skill: 'sales', agent: 'ann' });

  test('proficiency: the best at the skill, though busier and idle for less', () => {
    expect(assignments(played(centreOf('proficiency'), toBob('x', 1), queued('a', 2)).last)).toEqual([
      'a bob',
    ]);
  });
  test('longest available: whoever was idle longest, though worse at the skill', () => {
    expect(
      assignments(played(centreOf('longest-available'), toBob('x', 1), left('x', 2), queued('a', 3)).last),
    ).toEqual(['a ann']);
    expect(assignments(played(centreOf('longest-available'), toAnn('x', 1), queued('a', 3)).last)).toEqual([
      'a bob',
    ]);
  });
  test('least occupied: the fewest contacts; of as many, by proficiency', () => {
    expect(
      assignments(played(centreOf('least-occupied'), toBob('x', 1), queued('a', 2), queued('b', 3)).all),
    ).toEqual(['x bob', 'a ann', 'b bob']);
  });
  test('most occupied: the most contacts', () => {
    expect(assignments(played(centreOf('most-occupied'), toAnn('x', 1), queued('a', 2)).last)).toEqual([
      'a ann',
    ]);
  });
  test('most occupied: below the limit, then the next', () => {
    expect(
      assignments(played(centreOf('most-occupied', 2), toAnn('x', 1), queued('a', 2), queued('b', 3)).all),
    ).toEqual(['x ann', 'a ann', 'b bob']);
  });
  test('least occupied: nobody above their limit', () => {
    const { all } = played(centreOf('least-occupied', 1), toAnn('x', 1), queued('a', 2), queued('b', 3));
    expect(assignments(all)).toEqual(['x ann', 'a bob']);
  });
});
