import type { Offset } from '../../calendar/zone.ts';
import { parseDuration } from '../time/duration.ts';
import { FIELDS, type Field } from '../time/fields.ts';
import { timestampAt } from '../time/range.ts';
import { parseTimestamp } from '../time/timestamp.ts';
import { DURATION, NUMBER, TEXT, TIMESTAMP } from '../types.ts';
import { Duration } from '../values/duration.ts';
import { Timestamp } from '../values/timestamp.ts';
import { type Asked, type Call, type ExpressionFunction, method, plain, same } from './define.ts';
import { wallOf, ZONE } from './zone.ts';

/** A text, read as what it says. */
const written = (
  code: 'expression.bad-timestamp' | 'expression.bad-duration',
  parse: (text: string) => number | null,
  Made: new (ms: number) => Timestamp | Duration,
): Asked => ({
  ...TEXT,
  read(call: Call, found: string): Timestamp | Duration {
    const ms = parse(found);
    if (ms === null) throw call.failure(code, { found });
    return new Made(ms);
  },
});

/** Seconds since 1970, to the nearest millisecond: decimals of seconds are seldom exact. */
const SECONDS: Asked = {
  ...NUMBER,
  read: (call: Call, seconds: number) => timestampAt(Math.round(seconds * 1_000), call),
};

/** What a timestamp is in UTC, and in a zone. */
const zoned = ([name, field]: [string, Field]): readonly ExpressionFunction[] => [
  method(TIMESTAMP, name, [], NUMBER, (_, { ms }: Timestamp) => field(ms)),
  method(TIMESTAMP, name, [ZONE], NUMBER, (call: Call, moment: Timestamp, offset: Offset) =>
    field(wallOf(call, moment, offset)),
  ),
];

/** All of a duration in whole units, towards zero; of a size, what is left after whole ones of it. */
const part = (name: string, unit: number, size = Number.POSITIVE_INFINITY): ExpressionFunction =>
  // Never a zero below zero.
  method(DURATION, name, [], NUMBER, (_, { ms }: Duration) => Math.trunc((ms % size) / unit) + 0);

export const TIME_FUNCTIONS: readonly ExpressionFunction[] = [
  plain('timestamp', [written('expression.bad-timestamp', parseTimestamp, Timestamp)], TIMESTAMP, same),
  plain('timestamp', [SECONDS], TIMESTAMP, same),
  plain('timestamp', [TIMESTAMP], TIMESTAMP, same),
  plain('duration', [written('expression.bad-duration', parseDuration, Duration)], DURATION, same),
  plain('duration', [DURATION], DURATION, same),
  ...Object.entries(FIELDS).flatMap(zoned),
  part('getHours', 3_600_000),
  part('getMinutes', 60_000),
  part('getSeconds', 1_000),
  part('getMilliseconds', 1, 1_000),
];
