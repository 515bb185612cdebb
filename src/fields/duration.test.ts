import { describe, expect, test } from 'vitest';
import { inSeconds, inUnits } from './duration.ts';

describe('a duration', () => {
  test.each([
    [0, { amount: 0, unit: 'seconds' }],
    [59, { amount: 59, unit: 'seconds' }],
    [60, { amount: 1, unit: 'minutes' }],
    [90, { amount: 90, unit: 'seconds' }],
    [7_200, { amount: 2, unit: 'hours' }],
    [86_400, { amount: 1, unit: 'days' }],
    [90_000, { amount: 25, unit: 'hours' }],
  ])('of %d seconds is shown in the largest unit without a fraction', (seconds, shown) => {
    expect(inUnits(seconds)).toEqual(shown);
  });

  test('is whole seconds, whatever is written', () => {
    expect(inSeconds(1.5, 'hours')).toBe(5_400);
    expect(inSeconds(0.001, 'minutes')).toBe(0);
  });
});
