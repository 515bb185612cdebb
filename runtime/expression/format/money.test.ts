import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import { isCurrency, moneyText } from './money.ts';

const SPACE = '\u00a0';

describe('an amount', () => {
  it.each([
    [1234.5, 'EUR', 'en', '€1,234.50'],
    [1234.5, 'EUR', 'nl', `€${SPACE}1.234,50`],
    [1234.5, 'EUR', 'fr', `1\u202f234,50${SPACE}€`],
    [-1234.5, 'EUR', 'en', '-€1,234.50'],
    [-1234.5, 'EUR', 'nl', `€${SPACE}-1.234,50`],
    [-1234.5, 'EUR', 'fr', `-1\u202f234,50${SPACE}€`],
    [5, 'USD', 'en', '$5.00'],
    [5, 'USD', 'nl', `US$${SPACE}5,00`],
    [5, 'USD', 'fr', `5,00${SPACE}$US`],
    [5, 'GBP', 'nl', `£${SPACE}5,00`],
    [1234.5, 'JPY', 'en', `JPY${SPACE}1,235`],
    [1.0005, 'KWD', 'en', `KWD${SPACE}1.001`],
    [1, 'CLF', 'nl', `CLF${SPACE}1,0000`],
    [-5, 'CHF', 'en', `-CHF${SPACE}5.00`],
    [5, 'XYZ', 'fr', `5,00${SPACE}XYZ`],
    [-0.004, 'EUR', 'nl', `€${SPACE}0,00`],
    [1.005, 'EUR', 'en', '€1.01'],
  ] as const)('of %d %s in %s', (amount, currency, language, text) => {
    expect(moneyText(amount, currency, language)).toBe(text);
  });
});

test.each<[string, boolean]>([
  ['EUR', true],
  ['XYZ', true],
  ...['', 'EU', 'EURO', 'eur', 'Eur', 'E R', '€', 'EUR\n', 'ＥＵＲ'].map((code): [string, boolean] => [
    code,
    false,
  ]),
])('%j looks like a currency: %j', (code, is) => {
  expect(isCurrency(code)).toBe(is);
});

test('the platform writes amounts alike, except a zero below zero', () => {
  const amount = fc.oneof(
    fc.integer({ min: -100_000_000, max: 100_000_000 }).map((cents) => cents / 100),
    fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
  );
  const language = fc.constantFrom('en', 'nl', 'fr');
  const codes = ['CHF', 'DKK', 'SEK', 'PLN', 'MAD', 'JPY', 'KRW', 'CLP', 'KWD', 'TND', 'BHD', 'CLF'];
  const display = fc.oneof(
    fc
      .constantFrom('EUR', 'USD', 'GBP')
      .map((currency) => ({ currency, currencyDisplay: 'symbol' as const })),
    fc.constantFrom(...codes).map((currency) => ({ currency, currencyDisplay: 'code' as const })),
  );
  fc.assert(
    fc.property(amount, display, language, (value, options, tag) => {
      const platform = new Intl.NumberFormat(tag, { style: 'currency', signDisplay: 'negative', ...options });
      expect(moneyText(value, options.currency, tag)).toBe(platform.format(value));
    }),
    fuzz(2_000, 48),
  );
});

/** Where the platform leaves out decimals that ISO 4217 has, since nobody has such coins. */
const NO_COINS = 'AFN ALL COP HUF IDR IQD IRR KPW LAK LBP MGA MMK PKR SLL SOS SYP YER';

test('decimals are those of ISO 4217, as the platform has them with few exceptions', () => {
  const differing = Intl.supportedValuesOf('currency').filter((currency) => {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    const decimals = moneyText(1, currency, 'en').split('.')[1]?.length ?? 0;
    return decimals !== format.resolvedOptions().maximumFractionDigits;
  });
  expect(differing.filter((currency) => !NO_COINS.includes(currency))).toEqual([]);
  expect(moneyText(1, 'HUF', 'en')).toBe(`HUF${SPACE}1.00`);
});
