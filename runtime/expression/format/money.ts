import type { UiLanguage } from '../../model/language.ts';
import { written } from './number.ts';

/** A space that does not break. */
const SPACE = '\u00a0';

/** Currencies of ISO 4217 without two decimals, by how many they have. */
const DECIMALS: readonly (readonly [number, string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

/** Signs of their own; the others are written as their codes. */
const SYMBOLS: ReadonlyMap<string, Readonly<Record<UiLanguage, string>>> = new Map([
  ['EUR', { en: '€', nl: '€', fr: '€' }],
  ['USD', { en: '$', nl: 'US$', fr: '$US' }],
  ['GBP', { en: '£', nl: '£', fr: '£GB' }],
]);

/** Whether it looks like a code of ISO 4217. */
export const isCurrency = (code: string): boolean => /^[A-Z]{3}$/.test(code);

const decimalsOf = (currency: string): number =>
  DECIMALS.find(([, currencies]) => currencies.includes(currency))?.[0] ?? 2;

/** An amount with the decimals of its currency: `€1,234.50`, `€ 1.234,50`, `1 234,50 €`. */
export function moneyText(amount: number, currency: string, language: UiLanguage): string {
  const { below, digits } = written(amount, decimalsOf(currency), language);
  const sign = below ? '-' : '';
  const symbol = SYMBOLS.get(currency)?.[language] ?? currency;
  switch (language) {
    case 'nl':
      return symbol + SPACE + sign + digits;
    case 'fr':
      return sign + digits + SPACE + symbol;
    default:
      return sign + symbol + (symbol === currency ? SPACE : '') + digits;
  }
}
