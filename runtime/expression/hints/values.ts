import { suggestion } from '../suggest.ts';
import { parseDuration } from '../time/duration.ts';
import { parseTimestamp } from '../time/timestamp.ts';

/** What people call a unit of time, as a pattern, and what it is in units of a duration. */
const UNITS: readonly (readonly [RegExp, number, string])[] = [
  [/^(?:w|weeks?|weken)$/, 168, 'h'],
  [/^(?:d|days?|dag|dagen|jours?)$/, 24, 'h'],
  [/^(?:h|hrs?|hours?|uur|uren|u|heures?)$/, 1, 'h'],
  [/^(?:m|mins?|minutes?|minuut|minuten)$/, 1, 'm'],
  [/^(?:s|secs?|seconds?|seconden|secondes?)$/, 1, 's'],
];
const AMOUNT = /^\s*(\d{1,6}(?:\.\d{1,3})?)\s*([a-z]+)\s*$/;

/** `3d` and `3 days` are `72h`; days are not all of one length, so that a duration has none. */
function durationMeant(found: string): string | undefined {
  const [, amount, name = ''] = AMOUNT.exec(found.toLowerCase()) ?? [];
  const unit = UNITS.find(([pattern]) => pattern.test(name));
  const meant = unit && `${Number(amount) * unit[1]}${unit[2]}`;
  return meant && parseDuration(meant) !== null ? meant : undefined;
}

const DATE = /^(\d{4})-(\d\d?)-(\d\d?)(?:[T ](\d\d?):(\d\d)(?::(\d\d))?)?\s*(Z|[+-]\d\d:\d\d)?$/i;
const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');

/** A date without a time begins at midnight; a time without a zone is one of UTC. */
function timestampMeant(found: string): string | undefined {
  const [, year, month, day, hour, minute, second, zone = 'Z'] = DATE.exec(found) ?? [];
  const meant = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${zone.toUpperCase()}`;
  return parseTimestamp(meant) === null ? undefined : meant;
}

/** Short names that mean several zones, or none on some hosts, and the one that is mostly meant. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['cet', 'Europe/Amsterdam'],
  ['cest', 'Europe/Amsterdam'],
  ['wet', 'Europe/Lisbon'],
  ['bst', 'Europe/London'],
  ['est', 'America/New_York'],
  ['pst', 'America/Los_Angeles'],
  ['z', 'UTC'],
]);

const MEANT_MAX = 64;
const zonesMeant = new Map<string, string | undefined>();

/** There are hundreds of zones to look through, for a sentence and a fix that are asked for again and again. */
function zoneMeant(found: string): string | undefined {
  if (!zonesMeant.has(found)) {
    if (zonesMeant.size >= MEANT_MAX) zonesMeant.clear();
    zonesMeant.set(found, nearestZone(found));
  }
  return zonesMeant.get(found);
}

/** A zone by its name in other letters, by its city, or with a mistake in it. */
function nearestZone(found: string): string | undefined {
  const short = found.toLowerCase().trim().replaceAll(' ', '_');
  const all = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'));
  return (
    ZONES.get(short) ??
    all.find((zone) => zone.toLowerCase() === short || zone.toLowerCase().endsWith(`/${short}`)) ??
    suggestion(found, ['UTC', ...all]).suggestion
  );
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['$', 'USD'],
  ['£', 'GBP'],
]);

const currencyMeant = (found: string): string | undefined =>
  SIGNS.get(found) ?? (/^[a-z]{3}$/i.test(found) ? found.toUpperCase() : undefined);

const MEANT: ReadonlyMap<string, (found: string) => string | undefined> = new Map([
  ['expression.bad-duration', durationMeant],
  ['expression.bad-timestamp', timestampMeant],
  ['expression.bad-zone', zoneMeant],
  ['expression.bad-currency', currencyMeant],
]);

/** The value that was probably meant by one that is written wrong; undefined when nothing comes near. */
export const valueMeant = (code: string, found: string): string | undefined => MEANT.get(code)?.(found);
