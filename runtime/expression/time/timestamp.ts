import type { Instant } from '../../model/instant.ts';
import { timeInRange } from './range.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** Four hundred years have as many days wherever they begin. Years below 100 mean others to `Date.UTC`, so it gets later ones. */
const CYCLE_YEARS = 400;
const CYCLE = 146_097 * DAY;

const RFC_3339 =
  /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

/**
 * The milliseconds of an RFC 3339 text, `2026-11-24T10:00:00+01:00`: a real day, `T` and `Z` as capitals, no leap second,
 * at most nine decimals of which those after the third are dropped. Null for any other text, and out of the years 1 to 9999.
 */
export function parseTimestamp(text: string): Instant | null {
  const found = RFC_3339.exec(text);
  if (!found) return null;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map(Number) as [
    ...[number, number, number],
    ...[number, number, number],
  ];
  const midnight = Date.UTC(year + CYCLE_YEARS, month - 1, day) - CYCLE;
  if (year === 0 || new Date(midnight).getUTCDate() !== day) return null;
  const [fraction = '', sign, hours, minutes] = found.slice(7);
  const ahead = sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0;
  const time =
    (hour * 60 + minute - ahead) * MINUTE + second * 1_000 + Number(fraction.padEnd(3, '0').slice(0, 3));
  return timeInRange(midnight + time) ? midnight + time : null;
}

/** A timestamp in RFC 3339 and UTC, with three decimals where it has milliseconds. */
export const timestampText = (ms: Instant): string => new Date(ms).toISOString().replace('.000Z', 'Z');
