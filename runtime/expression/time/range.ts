import type { Instant } from '../../model/instant.ts';
import type { Span } from '../codes.ts';
import { failure } from '../errors.ts';
import { Duration } from '../values/duration.ts';
import { Timestamp } from '../values/timestamp.ts';

/** 0001-01-01T00:00:00Z. */
export const TIME_MIN: Instant = -62_135_596_800_000;
/** 9999-12-31T23:59:59.999Z. */
export const TIME_MAX: Instant = 253_402_300_799_999;
/** As many milliseconds as fit in CEL's 64 bits of nanoseconds: some 292 years. */
export const DURATION_MAX = 9_223_372_036_854;

/** Whether a timestamp can be so many milliseconds. */
export const timeInRange = (ms: number): boolean => ms >= TIME_MIN && ms <= TIME_MAX;

/** Whether a duration can be so many milliseconds. */
export const durationInRange = (ms: number): boolean => Math.abs(ms) <= DURATION_MAX;

/** The timestamp of so many milliseconds, or the error that there is none. */
export function timestampAt(ms: number, at: Span): Timestamp {
  if (!timeInRange(ms)) throw failure('expression.time-out-of-range', at, {});
  return new Timestamp(ms);
}

/** The duration of so many milliseconds, or the error that there is none. */
export function durationOf(ms: number, at: Span): Duration {
  if (!durationInRange(ms)) throw failure('expression.time-out-of-range', at, {});
  return new Duration(ms);
}
