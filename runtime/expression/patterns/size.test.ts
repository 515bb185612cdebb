import { RE2JS } from '@bufbuild/re2';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import { workedMs } from '../testing/work.ts';
import { PATTERN_SIZE_MAX } from './read.ts';
import { sizeOf } from './size.ts';

/** The instructions a pattern really becomes; null when it is none. */
function instructionsOf(pattern: string): number | null {
  try {
    return new RE2JS(pattern).re2().prog.numInst();
  } catch {
    return null;
  }
}

describe('the size of a pattern', () => {
  it('is near what it becomes, for what people write', () => {
    for (const pattern of ['^(?:nl|fr)$', '[A-Z]{2}[0-9]{2}[A-Z]{4}[0-9]{10}', '(a{0,20}){0,20}', 'factuur'])
      expect(sizeOf(pattern) / instructionsOf(pattern)!).toBeLessThan(4);
  });

  it('grows with repeats in repeats', () => {
    expect(sizeOf('(a{0,1000}){0,1}')).toBeGreaterThan(PATTERN_SIZE_MAX);
    expect(sizeOf('(?:(?:(?:a{10}){10}){10})')).toBeGreaterThan(PATTERN_SIZE_MAX);
    expect(sizeOf(`${'('.repeat(60)}a${'{1000})'.repeat(60)}`)).toBeGreaterThan(PATTERN_SIZE_MAX);
  });

  it('does not take text for what repeats', () => {
    expect(sizeOf('\\Qa{1000}\\E')).toBeLessThan(20);
    expect(sizeOf('[{1000}]')).toBeLessThan(20);
    expect(sizeOf('\\x{10}a\\{1000\\}')).toBeLessThan(30);
    expect(sizeOf('a{,1000}')).toBeLessThan(20);
  });

  it('counts capitals that have to be looked up', () => {
    expect(sizeOf('[a-\\x{ffff}]')).toBeLessThan(100);
    expect(sizeOf('(?i)[a-\\x{ffff}]')).toBeGreaterThan(PATTERN_SIZE_MAX);
    expect(sizeOf('(?i)[a-\uffff]')).toBeGreaterThan(PATTERN_SIZE_MAX);
    expect(sizeOf('(?i)^[a-zà-ÿ]{2,40}$')).toBeLessThan(200);
  });

  it('is found at once, also where nothing closes', () => {
    for (const piece of ['(', '[', '\\p{', '\\Q', '{1', '[[:', '[a-', '\\', '(?P<', 'a{1000}', '(?i)[a-é'])
      for (const open of [piece.repeat(500 / piece.length), `${piece}${'x'.repeat(480)}`]) {
        const began = workedMs();
        expect(sizeOf(open)).toBeGreaterThan(0);
        expect(workedMs() - began).toBeLessThan(500);
      }
  });
});

describe('whatever is written', () => {
  const signs = fc.constantFrom(
    ...['a', 'é', '😀', '.', '^', '$', '(', '(?:', '(?i)', '(?i:', '(?P<n>', '(?s-i)', ')', ')', '|'],
    ...['*', '+', '?', '*?', '{2}', '{0,3}', '{1,10}', '{0}', '{3,}', '{', '}', '{,2}', '-', ']'],
    ...['[a-z]', '[^a-z]', '[]a]', '[a\\]b]', '[[:alpha:]]', '[:alpha:]', '[[:^word:]x]', '[', '[^', '[$-['],
    ...['\\Q', '\\E', '\\Q[\\E', '\\pL', '\\p{Greek}', '\\PN', '\\d', '\\W', '\\b', '\\x{10ffff}', '\\x41'],
    ...['\\\\', '\\(', '\\[', '-ÿ', '[\\pL\\W]'],
  );
  const pattern = fc
    .tuple(
      fc.subarray(['(?i)', '[', '(']),
      fc.array(signs, { maxLength: 12 }),
      fc.subarray([']', ')', '{3}']),
    )
    .map((parts) => parts.flat().join(''));

  it('no pattern becomes more than its size', () => {
    fc.assert(
      fc.property(pattern, (one) => {
        const size = sizeOf(one);
        if (size <= PATTERN_SIZE_MAX) expect(instructionsOf(one) ?? 0).toBeLessThanOrEqual(size);
      }),
      fuzz(5_000, 20_260_802),
    );
  });
});
