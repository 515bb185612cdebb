import { tzOffset } from '@date-fns/tz/tzOffset';
import { type Instant, MINUTE } from '../model/instant.ts';

/** Clocks change at whole quarters of an hour UTC, so an offset holds for one. */
const QUARTER = 15 * MINUTE;
const KEPT_MAX = 2_048;

/** Milliseconds that a zone's clocks are ahead of UTC at an instant. */
export type Offset = (at: Instant) => number;

/**
 * The offsets of an IANA zone. Formatting a date is slow, so each quarter of an hour is asked for once.
 * Throws a RangeError for a zone or an instant that the calendar does not know.
 */
export function offsetOf(timeZone: string): Offset {
  const known = new Map<number, number>();
  return (at) => {
    const quarter = Math.floor(at / QUARTER);
    const found = known.get(quarter);
    if (found !== undefined) return found;
    if (known.size >= KEPT_MAX) known.clear();
    const offset = tzOffset(timeZone, new Date(quarter * QUARTER)) * MINUTE;
    if (Number.isNaN(offset)) throw new RangeError(`No offset of ${timeZone} at ${at}.`);
    known.set(quarter, offset);
    return offset;
  };
}

/** The first instant in (from, to] with the offset of `to`. The zone's clocks change once in between. */
export function changeBetween(from: Instant, to: Instant, offset: Offset): Instant {
  const after = offset(to);
  let before = Math.floor(from / QUARTER);
  let since = Math.floor(to / QUARTER);
  while (since - before > 1) {
    const middle = Math.floor((before + since) / 2);
    if (offset(middle * QUARTER) === after) since = middle;
    else before = middle;
  }
  return since * QUARTER;
}
