import type { ExprType } from '../environment.ts';
import { durationText } from '../time/duration.ts';
import { timestampText } from '../time/timestamp.ts';
import { ANY, BOOLEAN, DURATION, NUMBER, TEXT, TIMESTAMP } from '../types.ts';
import type { Duration } from '../values/duration.ts';
import type { Timestamp } from '../values/timestamp.ts';
import { type Asked, type Call, type ExpressionFunction, plain, same } from './define.ts';

const SECOND = 1_000;
const WHOLE = /^[+-]?\d+$/;
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** What CEL reads as yes and as no. */
const YES = /^(?:1|[tT]|true|True|TRUE)$/;
const NO = /^(?:0|[fF]|false|False|FALSE)$/;

const readWhole = (text: string): number | undefined =>
  wholeNumber(WHOLE.test(text) ? Number(text) : Number.NaN);

const readDecimal = (text: string): number | undefined => {
  const number = DECIMAL.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
};

const readBoolean = (text: string): boolean | undefined =>
  YES.test(text) || (NO.test(text) ? false : undefined);

/** Towards zero. */
function wholeNumber(number: number): number | undefined {
  const whole = Math.trunc(number);
  return Number.isSafeInteger(whole) ? whole : undefined;
}

/** A value that must say something of another type; undefined says nothing. */
const saying = <T extends string | number>(
  type: ExprType,
  { kind: expected }: ExprType,
  read: (found: T) => number | boolean | undefined,
): Asked => ({
  ...type,
  read(call: Call, found: T): number | boolean {
    const value = read(found);
    if (value === undefined) throw call.failure('expression.not-convertible', { found, expected });
    return value;
  },
});

const written = (_: Call, value: number | boolean): string => String(value);

export const CONVERSIONS: readonly ExpressionFunction[] = [
  plain('int', [saying(NUMBER, NUMBER, wholeNumber)], NUMBER, same),
  plain('int', [saying(TEXT, NUMBER, readWhole)], NUMBER, same),
  plain('int', [TIMESTAMP], NUMBER, (_, { ms }: Timestamp) => Math.floor(ms / SECOND)),
  plain('double', [NUMBER], NUMBER, same),
  plain('double', [saying(TEXT, NUMBER, readDecimal)], NUMBER, same),
  plain('string', [TEXT], TEXT, same),
  plain('string', [NUMBER], TEXT, written),
  plain('string', [BOOLEAN], TEXT, written),
  plain('string', [TIMESTAMP], TEXT, (_, { ms }: Timestamp) => timestampText(ms)),
  plain('string', [DURATION], TEXT, (_, { ms }: Duration) => durationText(ms)),
  plain('bool', [BOOLEAN], BOOLEAN, same),
  plain('bool', [saying(TEXT, BOOLEAN, readBoolean)], BOOLEAN, same),
  plain('dyn', [ANY], ANY, same),
];
