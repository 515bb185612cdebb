import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import { changeBetween, offsetOf } from './zone.ts';

const at = (text: string): number => Date.parse(text);

/** The offset by what a clock in the zone shows, read from the platform field by field. */
function shown(timeZone: string): (ms: number) => number {
  const whole = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const time = { hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' } as const;
  const format = new Intl.DateTimeFormat('en-US', { timeZone, ...whole, ...time });
  return (ms) => {
    const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
    const read = (type: Intl.DateTimeFormatPartTypes) => parts.get(type)!;
    const wall = Date.UTC(
      ...[read('year'), read('month') - 1, read('day')],
      ...([read('hour'), read('minute'), read('second')] as [number, number, number]),
    );
    return wall - Math.floor(ms / 1_000) * 1_000;
  };
}

describe('the offset of a zone', () => {
  it.each([
    ['Europe/Amsterdam', '2026-03-29T00:59:59.999Z', '2026-03-29T01:00:00Z', 1, 2],
    ['Europe/Amsterdam', '2026-10-25T00:59:59.999Z', '2026-10-25T01:00:00Z', 2, 1],
    ['America/New_York', '2026-03-08T06:59:59.999Z', '2026-03-08T07:00:00Z', -5, -4],
    ['Australia/Lord_Howe', '2026-04-04T14:59:59.999Z', '2026-04-04T15:00:00Z', 11, 10.5],
    ['Asia/Kolkata', '1945-10-14T17:29:59.999Z', '1945-10-14T17:30:00Z', 6.5, 5.5],
    // At one minute past midnight.
    ['America/St_Johns', '2011-03-13T03:30:59.999Z', '2011-03-13T03:31:00Z', -3.5, -2.5],
    // Less than an hour behind, and not by whole minutes.
    ['Africa/Monrovia', '1972-01-07T00:44:29.999Z', '1972-01-07T00:44:30Z', -2_670 / 3_600, 0],
    // A whole day was left out.
    ['Pacific/Apia', '2011-12-30T09:59:59.999Z', '2011-12-30T10:00:00Z', -10, 14],
  ])('%s changes between %s and %s', (zone, last, first, before, after) => {
    const offset = offsetOf(zone);
    expect([offset(at(last)), offset(at(first))]).toEqual([before * 3_600_000, after * 3_600_000]);
    expect(changeBetween(at(last) - 3_600_000, at(first) + 3_600_000, offset)).toBe(at(first));
  });

  const zones = Intl.supportedValuesOf('timeZone');

  it('is what the platform shows, in any zone and from the days of local mean time on', () => {
    const instant = fc.integer({ min: at('1800-01-01T00:00:00Z'), max: at('2200-01-01T00:00:00Z') });
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.array(instant, { minLength: 1 }), (zone, instants) => {
        const offset = offsetOf(zone);
        expect(instants.map(offset)).toEqual(instants.map(shown(zone)));
      }),
      fuzz(300, 41),
    );
  });

  it.each(['Europe/Dublin', 'America/St_Johns', 'Asia/Gaza', 'Antarctica/Troll'])(
    'is right on both sides of every change that %s ever saw',
    (zone) => {
      const offset = offsetOf(zone);
      const reference = shown(zone);
      for (let day = at('1900-01-01T00:00:00Z'); day < at('2040-01-01T00:00:00Z'); day += 86_400_000) {
        if (offset(day) === offset(day + 86_399_000)) continue;
        const change = changeBetween(day, day + 86_399_000, offset);
        expect(offset(change - 1)).toBe(reference(change - 1_000));
        expect(offset(change)).toBe(reference(change));
      }
    },
  );

  it('is as right after more days than are kept', () => {
    const offset = offsetOf('Europe/Amsterdam');
    const days = Array.from({ length: 3_000 }, (_, i) => at('2020-01-01T12:00:00Z') + i * 86_400_000);
    expect(days.map(offset)).toEqual(days.map(shown('Europe/Amsterdam')));
  });
});

it('refuses a zone that does not exist, and an instant that is none', () => {
  expect(() => offsetOf('Europe/Nowhere')).toThrow(RangeError);
  expect(() => offsetOf('Europe/Amsterdam')(9e15)).toThrow(RangeError);
});
