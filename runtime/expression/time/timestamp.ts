import type { Instant } from '../../model/instant.ts';
import { timeInRange } from './range.ts';

/** A day, a time, decimals and a zone; what `Date.parse` promises to read alike everywhere once it has three decimals. */
const RFC_3339 =
  /^(?!0000)(\d{4}-(?:0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))(T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.(\d{1,9}))?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * The milliseconds of an RFC 3339 text, `2026-11-24T10:00:00+01:00`: a real day, `T` and `Z` as capitals, no leap second,
 * at most nine decimals of which those after the third are dropped. Null for any other text, and out of the years 1 to 9999.
 */
export function parseTimestamp(text: string): Instant | null {
  const [, date, day, time, decimals = '', zone] = RFC_3339.exec(text) ?? [];
  // A day that its month has not is either refused or taken for one of the next month.
  if (new Date(`${date}T00:00:00Z`).getUTCDate() !== Number(day)) return null;
  const ms = Date.parse(`${date}${time}.${decimals.slice(0, 3).padEnd(3, '0')}${zone}`);
  return timeInRange(ms) ? ms : null;
}

/** A timestamp in RFC 3339 and UTC, with three decimals where it has milliseconds. */
export const timestampText = (ms: Instant): string => new Date(ms).toISOString().replace('.000Z', 'Z');
