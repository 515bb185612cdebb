import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import { TIME_MAX, TIME_MIN, timeInRange } from './range.ts';
import { parseTimestamp, timestampText } from './timestamp.ts';

describe('a text of RFC 3339', () => {
  it.each([
    ['1970-01-01T00:00:00Z', 0],
    ['2009-02-13T23:31:30Z', 1_234_567_890_000],
    ['2026-11-24T10:00:00+01:00', Date.UTC(2026, 10, 24, 9)],
    ['2026-11-24T00:00:00+23:59', Date.UTC(2026, 10, 23, 0, 1)],
    ['2026-11-24T00:00:00-02:30', Date.UTC(2026, 10, 24, 2, 30)],
    ['2026-11-24T00:00:00-00:00', Date.UTC(2026, 10, 24)],
    ['1969-12-31T23:59:59.999Z', -1],
    ['2024-02-29T23:59:59Z', Date.UTC(2024, 1, 29, 23, 59, 59)],
    ['2000-02-29T00:00:00Z', Date.UTC(2000, 1, 29)],
    ['0001-01-01T00:00:00Z', TIME_MIN],
    ['0099-12-31T00:00:00Z', -59_011_545_600_000],
    ['9999-12-31T23:59:59.999Z', TIME_MAX],
    // Decimals after the third are cut off.
    ['9999-12-31T23:59:59.999999999Z', TIME_MAX],
    ['1970-01-01T00:00:00.5Z', 500],
    ['1970-01-01T00:00:00.05Z', 50],
    ['1970-01-01T00:00:00.0019Z', 1],
    ['1970-01-01T00:00:00.123456789Z', 123],
    ['1969-12-31T23:59:59.0009Z', -1_000],
  ])('%s is read', (text, ms) => {
    expect(parseTimestamp(text)).toBe(ms);
  });

  it.each([
    ['a day that is not', '2026-02-29T00:00:00Z'],
    ['a day that is not in that century', '1900-02-29T00:00:00Z'],
    ['the 31st of a short month', '2026-04-31T00:00:00Z'],
    ['day 0', '2026-04-00T00:00:00Z'],
    ['day 32', '2026-01-32T00:00:00Z'],
    ['month 0', '2026-00-10T00:00:00Z'],
    ['month 13', '2026-13-10T00:00:00Z'],
    ['24 o’clock', '2026-01-01T24:00:00Z'],
    ['minute 60', '2026-01-01T00:60:00Z'],
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['year 0', '0000-12-31T23:59:59Z'],
    ['year 0 as written, year 1 in UTC', '0000-12-31T23:59:59-01:00'],
    ['year 1 as written, year 0 in UTC', '0001-01-01T00:00:00+00:01'],
    ['year 10000', '10000-01-01T00:00:00Z'],
    ['year 10000 in UTC', '9999-12-31T23:59:59-00:01'],
    ['a signed year', '+002026-01-01T00:00:00Z'],
    ['no zone', '2026-01-01T00:00:00'],
    ['a zone without a colon', '2026-01-01T00:00:00+0100'],
    ['a zone of 24 hours', '2026-01-01T00:00:00+24:00'],
    ['a zone of 60 minutes', '2026-01-01T00:00:00+01:60'],
    ['no seconds', '2026-01-01T00:00Z'],
    ['a date alone', '2026-01-01'],
    ['a point without decimals', '2026-01-01T00:00:00.Z'],
    ['ten decimals', '2026-01-01T00:00:00.0123456789Z'],
    ['a comma', '2026-01-01T00:00:00,5Z'],
    ['small letters', '2026-01-01t00:00:00z'],
    ['a space', '2026-01-01 00:00:00Z'],
    ['space around it', ' 2026-01-01T00:00:00Z'],
    ['a line after it', '2026-01-01T00:00:00Z\n'],
    ['other digits', '２０２６-01-01T00:00:00Z'],
    ['prose', 'January 1, 2026 10:00:00'],
    ['nothing', ''],
  ])('is not read with %s', (_, text) => {
    expect(parseTimestamp(text)).toBeNull();
  });
});

it.each([
  ['2026-11-24T10:00:00+01:00', '2026-11-24T09:00:00Z'],
  ['2026-11-24T10:00:00.050Z', '2026-11-24T10:00:00.050Z'],
  ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00Z'],
])('%s is written as %s', (text, said) => {
  expect(timestampText(parseTimestamp(text)!)).toBe(said);
});

const moment = fc.integer({ min: TIME_MIN, max: TIME_MAX });

test('what is written is read back', () => {
  fc.assert(
    fc.property(moment, (ms) => {
      expect(parseTimestamp(timestampText(ms))).toBe(ms);
    }),
    fuzz(2_000, 42),
  );
});

test('the platform reads what we read as we do, wherever the zone', () => {
  const two = (number: number) => String(number).padStart(2, '0');
  const zone = fc
    .tuple(fc.constantFrom('+', '-'), fc.nat(23), fc.nat(59))
    .map(([sign, hours, minutes]) => `${sign}${two(hours)}:${two(minutes)}`);
  const text = fc
    .tuple(
      fc.integer({ min: 1, max: 9_999 }),
      fc.nat(13),
      fc.nat(32),
      fc.nat(24),
      fc.nat(60),
      fc.nat(60),
      zone,
    )
    .map(([year, ...[month, day, hour, minute, second]]) => {
      const date = [String(year).padStart(4, '0'), two(month), two(day)].join('-');
      return `${date}T${[hour, minute, second].map(two).join(':')}`;
    });
  fc.assert(
    fc.property(text, zone, (local, offset) => {
      // The platform takes days that are not and 24:00, so a date has to come back.
      const utc = Date.parse(`${local}Z`);
      const real = !Number.isNaN(utc) && new Date(utc).toISOString().startsWith(local);
      const there = Date.parse(`${local}${offset}`);
      expect(parseTimestamp(local + offset)).toBe(real && timeInRange(there) ? there : null);
    }),
    fuzz(5_000, 43),
  );
});
