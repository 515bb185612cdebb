import { tzOffset } from '@date-fns/tz/tzOffset';
import { HOUR, type Instant, MINUTE } from '#runtime/index.ts';
import { fromWall, toWall } from './zone.ts';

/** The clocks of a zone go forward, or back, in ms. */
export interface Shift {
  at: Instant;
  by: number;
}

const offsetAt = (at: Instant, zone: string): number => tzOffset(zone, new Date(at)) * MINUTE;

/** How far a zone is from UTC, `+01:00`. */
export function offsetText(at: Instant, zone: string): string {
  const minutes = tzOffset(zone, new Date(at));
  const two = (number: number) => String(Math.floor(Math.abs(number))).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/** The first change of a zone's clocks after an instant and until another, to the minute. */
export function shiftBetween(from: Instant, until: Instant, zone: string): Shift | undefined {
  const first = offsetAt(from, zone);
  for (let early = from; early < until; early += HOUR) {
    const late = Math.min(early + HOUR, until);
    if (offsetAt(late, zone) === first) continue;
    let [low, high] = [Math.floor(early / MINUTE), Math.ceil(late / MINUTE)];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(middle * MINUTE, zone) === first) low = middle;
      else high = middle;
    }
    return { at: high * MINUTE, by: offsetAt(high * MINUTE, zone) - first };
  }
  return undefined;
}

/** What is odd about a time on a wall clock: in the night when clocks change it may never come, or come twice. */
export function oddity(text: string, zone: string): 'never' | 'twice' | undefined {
  const at = fromWall(text, zone);
  if (at === undefined) return undefined;
  const wall = text.slice(0, 'yyyy-mm-ddThh:mm'.length);
  if (toWall(at, zone) !== wall) return 'never';
  return [-HOUR, HOUR].some((by) => toWall(at + by, zone) === wall) ? 'twice' : undefined;
}
