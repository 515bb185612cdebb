import type { Offset } from '../../calendar/zone.ts';
import { DATE_STYLES, type DateStyle, dateText, timeText } from '../format/date.ts';
import { writtenIn } from '../format/language.ts';
import { isCurrency, moneyText } from '../format/money.ts';
import { numberText } from '../format/number.ts';
import { NUMBER, TEXT, TIMESTAMP } from '../types.ts';
import type { Timestamp } from '../values/timestamp.ts';
import type { Call, ExpressionFunction, Finding } from './define.ts';
import { checkZone, offsetIn, preparedZone } from './zone.ts';

const DECIMALS_MAX = 6;
/** What writing a value costs at most. */
const WRITING_FUEL = 2;

const areDecimals = (decimals: number): boolean =>
  Number.isInteger(decimals) && decimals >= 0 && decimals <= DECIMALS_MAX;

const isStyle = (style: string): style is DateStyle => (DATE_STYLES as readonly string[]).includes(style);

const badDecimals = (found: number) => ({ found, max: DECIMALS_MAX });
const badStyle = (found: string) => ({ found, expected: DATE_STYLES.join(', ') });

const checkDecimals = (decimals: number): Finding | null =>
  areDecimals(decimals) ? null : { code: 'expression.bad-decimals', params: badDecimals(decimals) };

const checkCurrency = (currency: string): Finding | null =>
  isCurrency(currency) ? null : { code: 'expression.bad-currency', params: { found: currency } };

const checkStyle = (style: string): Finding | null =>
  isStyle(style) ? null : { code: 'expression.bad-style', params: badStyle(style) };

function formatPlain(call: Call, number: number, language: string): string {
  call.charge(WRITING_FUEL);
  return numberText(number, undefined, writtenIn(language));
}

function formatNumber(call: Call, number: number, decimals: number, language: string): string {
  if (!areDecimals(decimals)) throw call.failure('expression.bad-decimals', badDecimals(decimals), 1);
  call.charge(WRITING_FUEL);
  return numberText(number, decimals, writtenIn(language));
}

function formatMoney(call: Call, amount: number, currency: string, language: string): string {
  if (!isCurrency(currency)) throw call.failure('expression.bad-currency', { found: currency }, 1);
  call.charge(WRITING_FUEL);
  return moneyText(amount, currency, writtenIn(language));
}

/** In a zone whose offsets are at hand. */
function dateAt(call: Call, ms: number, style: string, offset: Offset, language: string): string {
  if (!isStyle(style)) throw call.failure('expression.bad-style', badStyle(style), 1);
  return dateText(ms + offset(ms), style, writtenIn(language));
}

export const FORMAT_FUNCTIONS: readonly ExpressionFunction[] = [
  { name: 'formatNumber', receiver: NUMBER, args: [TEXT], result: TEXT, apply: formatPlain },
  {
    name: 'formatNumber',
    receiver: NUMBER,
    args: [NUMBER, TEXT],
    result: TEXT,
    apply: formatNumber,
    literals: [undefined, checkDecimals],
  },
  {
    name: 'formatMoney',
    receiver: NUMBER,
    args: [TEXT, TEXT],
    result: TEXT,
    apply: formatMoney,
    literals: [undefined, checkCurrency],
  },
  {
    name: 'formatDate',
    receiver: TIMESTAMP,
    args: [TEXT, TEXT, TEXT],
    result: TEXT,
    apply: (call: Call, { ms }: Timestamp, style: string, zone: string, language: string) =>
      dateAt(call, ms, style, offsetIn(call, zone, 2), language),
    prepare: (call, [, , zone]) => {
      const offset = preparedZone(call, zone);
      return (
        offset &&
        (({ ms }: Timestamp, style: string, _: string, language: string) =>
          dateAt(call, ms, style, offset, language))
      );
    },
    literals: [undefined, checkStyle, checkZone],
  },
  {
    // The language is asked for, as by the others: one day there may be one that writes times in another way.
    name: 'formatTime',
    receiver: TIMESTAMP,
    args: [TEXT, TEXT],
    result: TEXT,
    apply: (call: Call, { ms }: Timestamp, zone: string) => timeText(ms + offsetIn(call, zone, 1)(ms)),
    prepare: (call, [, zone]) => {
      const offset = preparedZone(call, zone);
      return offset && (({ ms }: Timestamp) => timeText(ms + offset(ms)));
    },
    literals: [undefined, checkZone],
  },
];
