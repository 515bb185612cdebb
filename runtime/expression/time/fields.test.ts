import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import { FIELDS } from './fields.ts';
import { TIME_MAX } from './range.ts';
import { parseTimestamp } from './timestamp.ts';
import { zoneOffset } from './zone.ts';

type Name = keyof typeof FIELDS;

describe('getDayOfYear', () => {
  it.each([
    ['2026-01-01T00:00:00Z', 0],
    ['2026-01-01T23:59:59.999Z', 0],
    ['2026-12-31T23:59:59.999Z', 364],
    ['2024-12-31T00:00:00Z', 365],
    ['2026-07-15T09:00:00Z', 195],
    ['0001-01-01T12:00:00Z', 0],
    ['0099-12-31T12:00:00Z', 364],
    ['9999-12-31T23:59:59.999Z', 364],
  ])('of %s is %d', (text, day) => {
    expect(FIELDS.getDayOfYear(parseTimestamp(text)!)).toBe(day);
  });
});

test('before 1970 the time of the day is not below zero', () => {
  const wall = parseTimestamp('1969-12-31T23:59:58.750Z')!;
  const names: readonly Name[] = ['getHours', 'getMinutes', 'getSeconds', 'getMilliseconds'];
  expect(names.map((name) => FIELDS[name](wall))).toEqual([23, 59, 58, 750]);
});

/** What the platform says of a moment in a zone. */
function platform(timeZone: string, ms: number): Record<string, number> {
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23', weekday: 'short', fractionalSecondDigits: 3 },
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  } as Intl.DateTimeFormatOptions);
  const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, value]));
  const read = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  return {
    getFullYear: read('year'),
    getMonth: read('month') - 1,
    getDate: read('day'),
    getDayOfMonth: read('day') - 1,
    getDayOfWeek: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(parts.get('weekday')!),
    getHours: read('hour'),
    getMinutes: read('minute'),
    getSeconds: read('second'),
    getMilliseconds: read('fractionalSecond'),
  };
}

test('fields are what the platform shows, in any zone and year', () => {
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'));
  // Not before year 2: the platform has no year 0, to which west of Greenwich the first hours of year 1 belong.
  const moment = fc.integer({ min: parseTimestamp('0002-01-01T00:00:00Z')!, max: TIME_MAX });
  fc.assert(
    fc.property(fc.constantFrom(...zones), moment, (zone, ms) => {
      const wall = ms + zoneOffset(zone)!(ms);
      const { getDayOfYear: _, ...fields } = FIELDS;
      const ours = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field(wall)]));
      expect(ours).toEqual(platform(zone, ms));
    }),
    fuzz(1_500, 46),
  );
});
