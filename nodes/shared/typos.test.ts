import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typosBetween } from './typos.ts';

describe('typing mistakes', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['bike', 'bike', 0],
    ['bike', 'bik', 1],
    ['bike', 'biike', 1],
    ['bike', 'bake', 1],
    ['bike', 'bkie', 1],
    ['repair', 'erpiar', 2],
    ['kitten', 'sitting', 3],
    // A pair that is swapped is not changed again.
    ['ca', 'abc', 3],
  ])('between “%s” and “%s”: %i', (one, other, typos) => {
    expect(typosBetween(one, other, 10)).toBe(typos);
    expect(typosBetween(other, one, 10)).toBe(typos);
  });

  it('are counted up to the number asked for, and no further', () => {
    expect(typosBetween('kitten', 'sitting', 3)).toBe(3);
    expect(typosBetween('kitten', 'sitting', 2)).toBeGreaterThan(2);
    expect(typosBetween('abcdef', 'uvwxyz', 1)).toBeGreaterThan(1);
    expect(typosBetween('a', 'abcd', 2)).toBeGreaterThan(2);
  });

  it('are as many as whoever tries everything finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (one, other, max) => {
        const all = tried(one, other);
        const found = typosBetween(one, other, max);
        if (all <= max) expect(found).toBe(all);
        else expect(found).toBeGreaterThan(max);
      }),
      { numRuns: 500, seed: 12 },
    );
  });
});

/** By definition, from the ends of both words backwards: slow and obvious. */
function tried(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [a, b] = [one.slice(0, -1), other.slice(0, -1)];
  const ways = [tried(a, other) + 1, tried(one, b) + 1, tried(a, b) + (one.at(-1) === other.at(-1) ? 0 : 1)];
  if (one.length > 1 && other.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1))
    ways.push(tried(one.slice(0, -2), other.slice(0, -2)) + 1);
  return Math.min(...ways);
}
