import type { Offset } from '../../calendar/zone.ts';
import type { UiLanguage } from '../../model/language.ts';
import { DATE_STYLES, type DateStyle, dateText, timeText } from '../format/date.ts';
import { writtenIn } from '../format/language.ts';
import { isCurrency, moneyText } from '../format/money.ts';
import { numberText } from '../format/number.ts';
import { NUMBER, TEXT, TIMESTAMP } from '../types.ts';
import type { Timestamp } from '../values/timestamp.ts';
import { type Asked, type Call, type ExpressionFunction, method } from './define.ts';
import { wallOf, ZONE } from './zone.ts';

const DECIMALS_MAX = 6;
/** What writing a value costs at most. */
const WRITING_FUEL = 2;

const DECIMALS: Asked = {
  ...NUMBER,
  read(call: Call, found: number): number {
    if (!Number.isInteger(found) || found < 0 || found > DECIMALS_MAX)
      throw call.failure('expression.bad-decimals', { found, max: DECIMALS_MAX });
    return found;
  },
};

const CURRENCY: Asked = {
  ...TEXT,
  read(call: Call, found: string): string {
    if (!isCurrency(found)) throw call.failure('expression.bad-currency', { found });
    return found;
  },
};

const STYLE: Asked = {
  ...TEXT,
  read(call: Call, found: string): DateStyle {
    const style = DATE_STYLES.find((one) => one === found);
    if (!style) throw call.failure('expression.bad-style', { found, expected: DATE_STYLES.join(', ') });
    return style;
  },
};

/** Any language is one; it is asked for everywhere, so that one day there may be one that writes times in another way. */
const LANGUAGE: Asked = { ...TEXT, read: (_: Call, tag: string) => writtenIn(tag) };

function formatPlain(call: Call, number: number, language: UiLanguage): string {
  return formatNumber(call, number, undefined, language);
}

function formatNumber(
  call: Call,
  number: number,
  decimals: number | undefined,
  language: UiLanguage,
): string {
  call.charge(WRITING_FUEL);
  return numberText(number, decimals, language);
}

function formatMoney(call: Call, amount: number, currency: string, language: UiLanguage): string {
  call.charge(WRITING_FUEL);
  return moneyText(amount, currency, language);
}

const formatDate = (
  call: Call,
  moment: Timestamp,
  style: DateStyle,
  offset: Offset,
  language: UiLanguage,
): string => dateText(wallOf(call, moment, offset), style, language);

const formatTime = (call: Call, moment: Timestamp, offset: Offset): string =>
  timeText(wallOf(call, moment, offset));

export const FORMAT_FUNCTIONS: readonly ExpressionFunction[] = [
  method(NUMBER, 'formatNumber', [LANGUAGE], TEXT, formatPlain),
  method(NUMBER, 'formatNumber', [DECIMALS, LANGUAGE], TEXT, formatNumber),
  method(NUMBER, 'formatMoney', [CURRENCY, LANGUAGE], TEXT, formatMoney),
  method(TIMESTAMP, 'formatDate', [STYLE, ZONE, LANGUAGE], TEXT, formatDate),
  method(TIMESTAMP, 'formatTime', [ZONE, LANGUAGE], TEXT, formatTime),
];
