import type { Instant } from '../model/instant.ts';

// Not those of the model: this file goes to where nothing of zod is loaded.
const SECOND = 1_000;
const QUARTER = 900_000;
const DAY = 86_400_000;
const KEPT_MAX = 1_024;

/** Milliseconds that a zone's clocks are ahead of UTC at an instant. */
export type Offset = (at: Instant) => number;

/** A day of UTC: the offsets at its ends, and when the one gives way to the other. */
interface Day {
  before: number;
  change: Instant;
  after: number;
}

/**
 * The offsets of an IANA zone. Asking the platform is slow, so it is asked for whole days and those are kept.
 * Throws a RangeError for a zone that the platform does not know, and later for an instant that no `Date` can be.
 */
export function offsetOf(timeZone: string): Offset {
  const offset = formatted(timeZone);
  const known = new Map<number, Day>();
  return (at) => {
    const number = Math.floor(at / DAY);
    let day = known.get(number);
    if (!day) {
      day = dayFrom(number * DAY, offset);
      if (known.size >= KEPT_MAX) known.clear();
      known.set(number, day);
    }
    return at < day.change ? day.before : day.after;
  };
}

/** No zone ever changed its clocks twice within three days, though some did at odd minutes and seconds. */
function dayFrom(start: Instant, offset: Offset): Day {
  const last = start + DAY - SECOND;
  const before = offset(start);
  const after = offset(last);
  return { before, change: before === after ? start : changeBetween(start, last, offset), after };
}

/** Reads what is written behind the year: nothing at all, `+05:30`, or `-00:44:30` as in the days of local mean time. */
function formatted(timeZone: string): Offset {
  const { format } = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    timeZoneName: 'longOffset',
  });
  return (at) => {
    const text = format(at).split('GMT')[1] ?? '';
    const [hours = 0, minutes = 0, seconds = 0] = text.slice(1).split(':').map(Number);
    const ahead = ((hours * 60 + minutes) * 60 + seconds) * SECOND;
    return text.startsWith('-') ? -ahead : ahead;
  };
}

/** The first instant in (from, to] with the offset of `to`. The zone's clocks change once in between, at a whole second. */
export const changeBetween = (from: Instant, to: Instant, offset: Offset): Instant =>
  changeAt(from, to, offset, QUARTER);

/** Nearly all changes are at a quarter of an hour, so seconds are looked at last. */
function changeAt(from: Instant, to: Instant, offset: Offset, step: number): Instant {
  const after = offset(to);
  let before = Math.floor(from / step);
  let since = Math.ceil(to / step);
  while (since - before > 1) {
    const middle = Math.floor((before + since) / 2);
    if (offset(middle * step) === after) since = middle;
    else before = middle;
  }
  const change = since * step;
  if (step === SECOND || offset(change - SECOND) !== after) return change;
  return changeAt(before * step, change - SECOND, offset, SECOND);
}
