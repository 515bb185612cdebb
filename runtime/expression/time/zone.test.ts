import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { timestampText } from './timestamp.ts';
import { zoneOffset } from './zone.ts';

const HOUR = 3_600_000;

describe('a zone', () => {
  it.each([
    ['UTC', 0],
    ['GMT', 0],
    ['Europe/Amsterdam', 1],
    ['Asia/Kolkata', 5.5],
    ['US/Central', -6],
    ['EST5EDT', -5],
    ['America/Argentina/Buenos_Aires', -3],
    ['America/Port-au-Prince', -5],
    // The sign of these names is the other way round.
    ['Etc/GMT+1', -1],
    ['+02:00', 2],
    ['02:00', 2],
    ['-07:00', -7],
    ['-00:30', -0.5],
    ['+23:59', 23 + 59 / 60],
  ])('%s is known', (zone, hours) => {
    expect(zoneOffset(zone)!(Date.UTC(2026, 0, 1))).toBe(Math.round(hours * HOUR));
  });

  it.each([
    ...['', 'Europe/Nowhere', 'Europe', 'Amsterdam', 'Europe/Amsterdam ', 'europe/amsterdam', 'utc', 'Z'],
    ...['EST', 'CET', 'IST', 'PST', 'Japan', 'GMT+1', 'UTC+1', 'SystemV/PST8PDT'],
    ...['+2', '+2:00', '+0200', '+24:00', '+01:60', '+01:00:00', '--01:00', 'Europe/Amsterdam+01:00'],
    ...['constructor', '__proto__', 'Etc/Unknown', `Europe/${'A'.repeat(10_000)}`],
  ])('is not %j', (zone) => {
    expect(zoneOffset(zone)).toBeNull();
  });

  it('is as right after more zones than are kept', () => {
    const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'));
    const offsets = () => zones.map((zone) => zoneOffset(zone)?.(0));
    expect(offsets()).toEqual(offsets());
    expect(offsets()).not.toContain(undefined);
  });
});

/** Instants around the changes of 2026, and what a clock on the wall shows. */
const CHANGES: readonly [zone: string, at: string, wall: string][] = [
  ['Europe/Amsterdam', '2026-03-29T00:59:59.999Z', '2026-03-29T01:59:59.999Z'],
  ['Europe/Amsterdam', '2026-03-29T01:00:00Z', '2026-03-29T03:00:00Z'],
  ['Europe/Amsterdam', '2026-10-25T00:59:59.999Z', '2026-10-25T02:59:59.999Z'],
  ['Europe/Amsterdam', '2026-10-25T01:00:00Z', '2026-10-25T02:00:00Z'],
  ['America/New_York', '2026-03-08T06:59:59Z', '2026-03-08T01:59:59Z'],
  ['America/New_York', '2026-03-08T07:00:00Z', '2026-03-08T03:00:00Z'],
  ['America/New_York', '2026-03-29T06:30:00Z', '2026-03-29T02:30:00Z'],
  ['America/New_York', '2026-11-01T05:59:59Z', '2026-11-01T01:59:59Z'],
  ['America/New_York', '2026-11-01T06:00:00Z', '2026-11-01T01:00:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T14:59:59Z', '2026-04-05T01:59:59Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', '2026-04-05T01:30:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:29:59Z', '2026-10-04T01:59:59Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30:00Z', '2026-10-04T02:30:00Z'],
  ['+02:00', '2026-03-29T01:00:00Z', '2026-03-29T03:00:00Z'],
  ['UTC', '2026-03-29T01:00:00Z', '2026-03-29T01:00:00Z'],
];

const url = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);

/** Walls, and days of the year, which went wrong where the host has summer time. */
const SOURCE = `
  import { FIELDS } from ${url('./fields.ts')};
  import { dateText, timeText } from ${url('../format/date.ts')};
  import { parseTimestamp, timestampText } from ${url('./timestamp.ts')};
  import { zoneOffset } from ${url('./zone.ts')};
  const said = ${JSON.stringify(CHANGES)}.map(([zone, text]) => {
    const at = parseTimestamp(text);
    const wall = at + zoneOffset(zone)(at);
    const fields = Object.values(FIELDS).map((field) => field(wall));
    return [timestampText(wall), ...fields, dateText(wall, 'full', 'nl'), timeText(wall)];
  });
  console.log(JSON.stringify(said));`;

describe.each(['UTC', 'Europe/Amsterdam', 'America/New_York'])('on a host in %s', (TZ) => {
  const said: (string | number)[][] = JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', SOURCE], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    }),
  );

  it.each(CHANGES.map((change, i) => [...change, i] as const))('%s at %s shows %s', (_zone, _at, wall, i) => {
    const date = new Date(wall);
    const day = (Date.parse(wall.slice(0, 10)) - Date.UTC(2026, 0, 1)) / (24 * HOUR);
    const sunday = `zondag ${date.getUTCDate()} `;
    expect(said[i]).toEqual([
      timestampText(date.getTime()),
      ...[2026, date.getUTCMonth(), date.getUTCDate(), date.getUTCDate() - 1, 0, day],
      ...[date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds(), date.getUTCMilliseconds()],
      expect.stringContaining(sunday),
      wall.slice(11, 16),
    ]);
  });
});
