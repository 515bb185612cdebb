import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import { numberText } from './number.ts';

describe('a number', () => {
  it.each([
    [1234.5, 2, 'en', '1,234.50'],
    [1234.5, 2, 'nl', '1.234,50'],
    [1234.5, 2, 'fr', '1\u202f234,50'],
    [0, 0, 'nl', '0'],
    [0, 2, 'en', '0.00'],
    [999, 0, 'en', '999'],
    [1000, 0, 'en', '1,000'],
    [-1234567.891, 1, 'nl', '-1.234.567,9'],
    // Halves go away from zero, as they are written.
    [1.005, 2, 'en', '1.01'],
    [-1.005, 2, 'en', '-1.01'],
    [0.5, 0, 'en', '1'],
    [2.5, 0, 'en', '3'],
    [-2.5, 0, 'en', '-3'],
    [0.4999999999999999, 0, 'en', '0'],
    [0.05, 1, 'en', '0.1'],
    [0.005, 1, 'en', '0.0'],
    [999.995, 2, 'en', '1,000.00'],
    [9.9999996, 6, 'en', '10.000000'],
    // What becomes zero has no sign.
    [-0.004, 2, 'en', '0.00'],
    [-0, 0, 'en', '0'],
    [-0.005, 2, 'en', '-0.01'],
    [1e21, 0, 'en', '1,000,000,000,000,000,000,000'],
    [1e-7, 6, 'en', '0.000000'],
    [5e-7, 6, 'en', '0.000001'],
    [1e-300, 6, 'en', '0.000000'],
    // All the decimals it has.
    [1234.5, undefined, 'nl', '1.234,5'],
    [1234, undefined, 'nl', '1.234'],
    [1e-7, undefined, 'en', '0.0000001'],
    [1.25e3, undefined, 'en', '1,250'],
    [-1.25e-5, undefined, 'en', '-0.0000125'],
    [2 ** 53 - 1, undefined, 'en', '9,007,199,254,740,991'],
  ] as const)('%d with %s decimals in %s', (number, decimals, language, text) => {
    expect(numberText(number, decimals, language)).toBe(text);
  });

  it('may be as big or as small as numbers are', () => {
    expect(numberText(Number.MAX_VALUE, 2, 'en')).toMatch(/^179,769,313(,\d{3}){100}\.00$/);
    expect(numberText(5e-324, undefined, 'en')).toBe(`0.${'0'.repeat(323)}5`);
  });
});

test('the platform writes numbers alike, except a zero below zero', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.double({ noNaN: true, min: -1e7, max: 1e7 }),
    fc.integer({ min: -10_000_000, max: 10_000_000 }).map((thousandths) => thousandths / 1_000),
  );
  const language = fc.constantFrom('en', 'nl', 'fr');
  fc.assert(
    fc.property(number, fc.nat(6), language, (value, decimals, tag) => {
      const platform = new Intl.NumberFormat(tag, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
        signDisplay: 'negative',
      });
      expect(numberText(value, decimals, tag)).toBe(platform.format(value));
      const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 100, signDisplay: 'negative' });
      // A hundred decimals is as far as the platform goes.
      if (Math.abs(value) > 1e-80 || value === 0)
        expect(numberText(value, undefined, tag)).toBe(whole.format(value));
    }),
    fuzz(3_000, 47),
  );
});
