import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import {
  levelOf,
  NO_TALLY,
  serviceLevel,
  type Tally,
  tallied,
  type Variant,
  type Waited,
  type WaitOutcome,
} from './service-level.ts';

const limits = { within: 30, shortAbandon: 15 };
const some = (count: number, outcome: WaitOutcome, waited: number): Waited[] =>
  Array.from({ length: count }, () => ({ waited, outcome }));

const VARIANTS: readonly Variant[] = ['ignore-abandons', 'negative', 'positive', 'only-handled'];

describe('the four service levels', () => {
  const hundred = [
    ...some(70, 'answered', 10_000),
    ...some(10, 'abandoned', 20_000),
    ...some(12, 'answered', 31_000),
    ...some(5, 'abandoned', 40_000),
    ...some(3, 'waiting', 50_000),
  ];

  it.each([
    ['ignore-abandons', 0.777778],
    ['negative', 0.7],
    ['positive', 0.8],
    ['only-handled', 0.853659],
  ] as const)('%s of 70 answered and 10 abandoned in time, out of 100, is %d', (variant, level) => {
    const found = serviceLevel(hundred, limits, variant);
    expect(found.level).toBeCloseTo(level, 6);
    expect(found.counted).toEqual({ answeredWithin: 70, abandoned: 10, events: 100, handled: 82 });
  });

  it.each(VARIANTS)('%s of 50 in time and 80 later is 0.384615: nobody left', (variant) => {
    const all = [...some(50, 'answered', 30_000), ...some(80, 'answered', 30_001)];
    expect(serviceLevel(all, limits, variant).level).toBeCloseTo(0.384615, 6);
  });

  it.each(VARIANTS)('%s of nobody is none', (variant) => {
    expect(serviceLevel([], limits, variant)).toEqual({ level: null, counted: NO_TALLY });
  });

  it('is none where all who count are left out', () => {
    const left = some(3, 'abandoned', 20_000);
    expect(VARIANTS.map((variant) => serviceLevel(left, limits, variant).level)).toEqual([null, 0, 1, null]);
  });
});

describe('the edges of what is counted', () => {
  const countOf = (waited: number, outcome: WaitOutcome, given = limits) =>
    serviceLevel([{ waited, outcome }], given, 'negative').counted;

  it('an answer exactly at the time is within it', () => {
    expect(countOf(30_000, 'answered').answeredWithin).toBe(1);
    expect(countOf(30_001, 'answered')).toEqual({ ...NO_TALLY, events: 1, handled: 1 });
    expect(countOf(0, 'answered').answeredWithin).toBe(1);
  });

  it('who leaves sooner than a short abandon is not counted; who leaves exactly at it is', () => {
    expect(countOf(14_999, 'abandoned')).toEqual(NO_TALLY);
    expect(countOf(15_000, 'abandoned')).toEqual({ ...NO_TALLY, abandoned: 1, events: 1 });
    expect(countOf(0, 'abandoned', { ...limits, shortAbandon: 0 }).events).toBe(1);
  });

  it('a short abandon is none even past the time', () => {
    expect(countOf(40_000, 'abandoned', { within: 30, shortAbandon: 60 })).toEqual(NO_TALLY);
  });

  it('an abandon past the time counts against the level, and is not ignored', () => {
    expect(countOf(30_000, 'abandoned').abandoned).toBe(1);
    expect(countOf(30_001, 'abandoned')).toEqual({ ...NO_TALLY, events: 1 });
  });

  it('who waits counts once the time has passed, also when back from an agent who did not accept', () => {
    expect(countOf(30_000, 'waiting')).toEqual(NO_TALLY);
    expect(countOf(30_001, 'waiting')).toEqual({ ...NO_TALLY, events: 1 });
  });
});

describe('a running tally', () => {
  it('is plain JSON and says the same as the list', () => {
    const outcome = fc.constantFrom<WaitOutcome>('answered', 'abandoned', 'waiting');
    const waited = fc.oneof(fc.nat(90_000), fc.constantFrom(0, 14_999, 15_000, 30_000, 30_001));
    const list = fc.array(fc.record({ waited, outcome }), { maxLength: 60 });
    fc.assert(
      fc.property(list, fc.constantFrom(...VARIANTS), (outcomes, variant) => {
        let tally: Tally = NO_TALLY;
        for (const one of outcomes)
          tally = JSON.parse(JSON.stringify(tallied(tally, one.waited, one.outcome, limits)));
        const { level, counted } = serviceLevel(outcomes, limits, variant);
        expect(tally).toEqual(counted);
        expect(levelOf(tally, variant)).toBe(level);
        if (level !== null) expect(level >= 0 && level <= 1).toBe(true);
      }),
      fuzz(200, 20_261_123),
    );
  });

  it('does not change what it was given', () => {
    const before = Object.freeze({ ...NO_TALLY });
    expect(tallied(before, 1_000, 'answered', limits).handled).toBe(1);
    expect(before).toEqual(NO_TALLY);
  });
});
