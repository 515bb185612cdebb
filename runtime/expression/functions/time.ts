import type { Code } from '../codes.ts';
import type { ExprType } from '../environment.ts';
import { parseDuration } from '../time/duration.ts';
import { FIELDS, type Field } from '../time/fields.ts';
import { timeInRange } from '../time/range.ts';
import { parseTimestamp } from '../time/timestamp.ts';
import { DURATION, NUMBER, TEXT, TIMESTAMP } from '../types.ts';
import { Duration } from '../values/duration.ts';
import { Timestamp } from '../values/timestamp.ts';
import type { Call, ExpressionFunction, Finding } from './define.ts';
import { checkZone, offsetIn, preparedZone } from './zone.ts';

/** A function that reads its text, and the same while it is typed. */
function read(
  name: string,
  result: ExprType,
  code: Code & `expression.bad-${'timestamp' | 'duration'}`,
  parse: (text: string) => number | null,
  value: new (ms: number) => Timestamp | Duration,
): ExpressionFunction {
  return {
    name,
    args: [TEXT],
    result,
    apply: (call: Call, text: string) => {
      const ms = parse(text);
      if (ms === null) throw call.failure(code, { found: text }, 0);
      return new value(ms);
    },
    literals: [
      (text: string): Finding | null => (parse(text) === null ? { code, params: { found: text } } : null),
    ],
  };
}

/** To the nearest millisecond: decimals of seconds are seldom exact. */
const msOf = (seconds: number): number => Math.round(seconds * 1_000);

function fromSeconds(call: Call, seconds: number): Timestamp {
  if (!timeInRange(msOf(seconds))) throw call.failure('expression.time-out-of-range', {}, 0);
  return new Timestamp(msOf(seconds));
}

const checkSeconds = (seconds: number): Finding | null =>
  timeInRange(msOf(seconds)) ? null : { code: 'expression.time-out-of-range', params: {} };

const same = (_: Call, value: unknown) => value;

/** What a timestamp is in UTC, and in a zone. */
const zoned = (name: string, field: Field): readonly ExpressionFunction[] => [
  { name, receiver: TIMESTAMP, args: [], result: NUMBER, apply: (_, { ms }: Timestamp) => field(ms) },
  {
    name,
    receiver: TIMESTAMP,
    args: [TEXT],
    result: NUMBER,
    apply: (call: Call, { ms }: Timestamp, zone: string) => field(ms + offsetIn(call, zone, 1)(ms)),
    prepare: (call, [, zone]) => {
      const offset = preparedZone(call, zone);
      return offset && (({ ms }: Timestamp) => field(ms + offset(ms)));
    },
    literals: [undefined, checkZone],
  },
];

/** All of a duration in whole units, towards zero; without a size, else what is left after whole ones of that size. */
const part = (name: string, unit: number, size = Number.POSITIVE_INFINITY): ExpressionFunction => ({
  name,
  receiver: DURATION,
  args: [],
  result: NUMBER,
  // Never a zero below zero.
  apply: (_, { ms }: Duration) => Math.trunc((ms % size) / unit) + 0,
});

export const TIME_FUNCTIONS: readonly ExpressionFunction[] = [
  read('timestamp', TIMESTAMP, 'expression.bad-timestamp', parseTimestamp, Timestamp),
  { name: 'timestamp', args: [NUMBER], result: TIMESTAMP, apply: fromSeconds, literals: [checkSeconds] },
  { name: 'timestamp', args: [TIMESTAMP], result: TIMESTAMP, apply: same },
  read('duration', DURATION, 'expression.bad-duration', parseDuration, Duration),
  { name: 'duration', args: [DURATION], result: DURATION, apply: same },
  ...Object.entries(FIELDS).flatMap(([name, field]) => zoned(name, field)),
  part('getHours', 3_600_000),
  part('getMinutes', 60_000),
  part('getSeconds', 1_000),
  part('getMilliseconds', 1, 1_000),
];
