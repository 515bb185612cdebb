import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import { workedMs } from '../testing/work.ts';
import { durationText, parseDuration } from './duration.ts';
import { DURATION_MAX, durationInRange } from './range.ts';

describe('a duration', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['0s', 0],
    ['-0s', 0],
    ['90s', 90_000],
    ['+90s', 90_000],
    ['1h30m', 5_400_000],
    ['-1.5s', -1_500],
    ['-1h30m', -5_400_000],
    ['100ms', 100],
    ['1.5h', 5_400_000],
    ['.5s', 500],
    ['1.s', 1_000],
    ['1m6s', 66_000],
    ['1m1m', 120_000],
    ['5s1h', 3_605_000],
    // Cut off towards zero, once, at the end.
    ['1us', 0],
    ['-1ns', 0],
    ['999999ns', 0],
    ['1000000ns', 1],
    ['999us999us', 1],
    ['-1999us', -1],
    // Where a double would be a little less.
    ['0.29s', 290],
    ['1.001s', 1_001],
    ['0.017m', 1_020],
    ['0.1h', 360_000],
    ['9223372036.854s', DURATION_MAX],
    ['-9223372036.854s', -DURATION_MAX],
  ])('%s is read', (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  it.each([
    ['nothing', ''],
    ['no unit', '5'],
    ['a last number without a unit', '1h30'],
    ['a unit alone', 's'],
    ['a point alone', '.s'],
    ['two points', '1.5.5s'],
    ['days', '1d'],
    ['a word', '5 min'],
    ['a space', '1h 30m'],
    ['a line after it', '1s\n'],
    ['a sign inside', '1h-30m'],
    ['two signs', '--1s'],
    ['a capital', '1H'],
    ['an exponent', '1e3s'],
    ['a comma', '1,5s'],
    ['more than 292 years', '9223372036.855s'],
    ['less than 292 years back', '-9223372036.855s'],
    ['far more', '320000000000s'],
    ['more digits than it is worth', `${'0'.repeat(64)}1s`],
    ['a name of an object', 'constructor'],
  ])('is not read with %s', (_, text) => {
    expect(parseDuration(text)).toBeNull();
  });

  it.each([
    [0, '0s'],
    [-0, '0s'],
    [90_000, '90s'],
    [500, '0.5s'],
    [-1, '-0.001s'],
    [1_000_000_000, '1000000s'],
    [DURATION_MAX, '9223372036.854s'],
  ])('of %d ms is written', (ms, text) => {
    expect(durationText(ms)).toBe(text);
  });
});

test('the longest text that is read is read in no time', () => {
  const before = workedMs();
  expect(parseDuration('1'.repeat(64))).toBeNull();
  expect(parseDuration(`${'1'.repeat(63)}s`)).toBeNull();
  expect(workedMs() - before).toBeLessThan(500);
});

test('what is written is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -DURATION_MAX, max: DURATION_MAX }), (ms) => {
      expect(parseDuration(durationText(ms))).toBe(ms);
    }),
    fuzz(2_000, 44),
  );
});

test('parts add up', () => {
  const parts = fc.tuple(fc.nat(99_999), fc.nat(9_999), fc.nat(9_999_999), fc.nat(9_999_999), fc.boolean());
  fc.assert(
    fc.property(parts, ([hours, minutes, thousandths, ms, below]) => {
      const seconds = `${Math.floor(thousandths / 1_000)}.${String(thousandths % 1_000).padStart(3, '0')}`;
      const text = `${below ? '-' : ''}${hours}h${minutes}m${seconds}s${ms}ms`;
      const sum = hours * 3_600_000 + minutes * 60_000 + thousandths + ms;
      expect(parseDuration(text)).toBe(below && sum ? -sum : sum);
    }),
    fuzz(1_000, 45),
  );
});

test('the range ends at whole milliseconds of 64 bits', () => {
  expect([DURATION_MAX, -DURATION_MAX].map(durationInRange)).toEqual([true, true]);
  expect([DURATION_MAX + 1, -DURATION_MAX - 1, Number.NaN].map(durationInRange)).toEqual([
    false,
    false,
    false,
  ]);
  expect(BigInt(DURATION_MAX)).toBe((2n ** 63n - 1n) / 1_000_000n);
});
