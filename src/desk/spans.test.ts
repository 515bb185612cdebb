import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE, SECOND } from '#runtime/index.ts';
import { counted, isoSpan, leftOf, told } from './spans.ts';

describe('a span as a clock counts it', () => {
  test.each([
    [0, '0:00', 'PT0H0M0S'],
    [999, '0:00', 'PT0H0M0S'],
    [7 * SECOND, '0:07', 'PT0H0M7S'],
    [12 * MINUTE + 30 * SECOND, '12:30', 'PT0H12M30S'],
    [HOUR + 2 * MINUTE + 3 * SECOND, '1:02:03', 'PT1H2M3S'],
    [50 * HOUR, '50:00:00', 'PT50H0M0S'],
    [-SECOND, '0:00', 'PT0H0M0S'],
  ])('%i ms is %s, for machines %s', (ms, shown, iso) => {
    expect([counted(ms), isoSpan(ms)]).toEqual([shown, iso]);
  });
});

describe('a span in words', () => {
  test.each([
    [59 * SECOND, { unit: 'span-seconds', seconds: '59' }],
    [MINUTE, { unit: 'span-minutes', minutes: '1' }],
    [-(2 * HOUR + 5 * MINUTE), { unit: 'span', hours: '2', minutes: '5' }],
  ])('%i ms', (ms, expected) => {
    expect(told(ms)).toEqual(expected);
  });
});

describe('what is left of a time', () => {
  test.each([
    [0, 1],
    [5, 0.75],
    [20, 0],
    [25, 0],
    [-5, 1],
  ])('at %i of 20 it is %d', (now, left) => {
    expect(leftOf(0, 20, now)).toBe(left);
  });

  test('nothing is left of no time', () => {
    expect(leftOf(10, 10, 10)).toBe(0);
  });
});
