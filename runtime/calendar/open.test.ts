import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import type { Hours } from '../model/hours.ts';
import { DAY, HOUR, MINUTE } from '../model/instant.ts';
import { openAt, prepareHours } from './open.ts';
import { answerIn, HOST_ZONES } from './testing/host.ts';
import { place, workdays } from './testing/place.ts';

const at = (text: string): number => Date.parse(text);
const office = [
  { from: '08:00', to: '12:00' },
  { from: '13:00', to: '17:00' },
];
const shop = workdays(office, {
  holidays: [
    { name: 'Christmas', date: '2026-12-25', hours: [] },
    { name: 'Christmas Eve', date: '2026-12-24', hours: [{ from: '08:00', to: '15:00' }] },
  ],
});

describe('a day of two blocks', () => {
  it.each([
    ['2026-11-20T07:59:59.999+01:00', false, '2026-11-20T08:00+01:00'],
    ['2026-11-20T08:00+01:00', true, '2026-11-20T12:00+01:00'],
    ['2026-11-20T11:59:59.999+01:00', true, '2026-11-20T12:00+01:00'],
    ['2026-11-20T12:00+01:00', false, '2026-11-20T13:00+01:00'],
    ['2026-11-20T13:00+01:00', true, '2026-11-20T17:00+01:00'],
    ['2026-11-20T17:00+01:00', false, '2026-11-23T08:00+01:00'],
  ])('at %s', (now, open, next) => {
    expect(openAt(shop, at(now))).toEqual({ open, rule: 'week', name: 'fri', next: at(next) });
  });

  it('names the day of the place, not of UTC', () => {
    expect(openAt(shop, at('2026-11-22T23:30Z'))).toMatchObject({ name: 'mon' });
    const far = place({ tue: office }, { timeZone: 'Pacific/Auckland' });
    expect(openAt(far, at('2026-11-23T20:00Z'))).toMatchObject({ open: true, name: 'tue' });
  });
});

describe('a holiday', () => {
  it('replaces the hours of its day', () => {
    expect(openAt(shop, at('2026-12-24T15:00+01:00'))).toEqual({
      open: false,
      rule: 'holiday',
      name: 'Christmas Eve',
      next: at('2026-12-28T08:00+01:00'),
    });
    expect(openAt(shop, at('2026-12-25T10:00+01:00'))).toMatchObject({ open: false, name: 'Christmas' });
  });
});

describe('midnight', () => {
  const day = [{ from: '00:00', to: '24:00' }];

  it('is no closing between two open days', () => {
    const weekend = place({ sat: day, sun: day });
    expect(openAt(weekend, at('2026-11-21T12:00+01:00'))).toMatchObject({
      open: true,
      next: at('2026-11-23T00:00+01:00'),
    });
  });

  it('changes the name but not the answer of a place that never closes', () => {
    const always = prepareHours(
      place({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }),
    );
    expect(always(at('2026-11-20T23:59:59.999+01:00'))).toMatchObject({
      open: true,
      name: 'fri',
      next: null,
    });
    expect(always(at('2026-11-21T00:00+01:00'))).toMatchObject({ open: true, name: 'sat', next: null });
  });
});

describe('the horizon of 14 days', () => {
  const opening = at('2026-12-24T10:00+01:00');
  const once = place(
    {},
    { holidays: [{ name: 'Fair', date: '2026-12-24', hours: [{ from: '10:00', to: '11:00' }] }] },
  );

  it('is reached to the millisecond, asked anew or again', () => {
    const again = prepareHours(once);
    for (const ask of [again, (now: number) => openAt(once, now)]) {
      expect(ask(opening - 14 * DAY - 1).next).toBeNull();
      expect(ask(opening - 14 * DAY).next).toBe(opening);
    }
  });
});

describe('nights in which the clock changes', () => {
  it('opens at once after a skipped opening', () => {
    const early = place({ sun: [{ from: '02:30', to: '06:00' }] });
    expect(openAt(early, at('2026-03-29T00:59Z'))).toMatchObject({
      open: false,
      next: at('2026-03-29T01:00Z'),
    });
    expect(openAt(early, at('2026-03-29T01:00Z'))).toMatchObject({
      open: true,
      next: at('2026-03-29T04:00Z'),
    });
  });

  it('never opens when all its hours are skipped', () => {
    const skipped = place({ sun: [{ from: '02:00', to: '03:00' }] });
    expect(openAt(skipped, at('2026-03-29T00:30Z'))).toMatchObject({
      open: false,
      next: at('2026-04-05T00:00Z'),
    });
  });

  it('is open for both of the repeated hours', () => {
    const night = place({ sun: [{ from: '02:00', to: '03:00' }] });
    expect(openAt(night, at('2026-10-25T00:00Z'))).toMatchObject({
      open: true,
      next: at('2026-10-25T02:00Z'),
    });
    expect(openAt(night, at('2026-10-25T01:59:59.999Z')).open).toBe(true);
  });

  it('keeps office hours by the wall clock on both sides', () => {
    const sunday = place({ sun: office });
    expect(openAt(sunday, at('2026-03-28T20:00Z')).next).toBe(at('2026-03-29T06:00Z'));
    expect(openAt(sunday, at('2026-10-24T20:00Z')).next).toBe(at('2026-10-25T07:00Z'));
  });

  it('knows a change at midnight and of half an hour', () => {
    const beirut = place({ sun: [{ from: '00:00', to: '24:00' }] }, { timeZone: 'Asia/Beirut' });
    expect(openAt(beirut, at('2026-03-28T21:59Z'))).toMatchObject({ next: at('2026-03-28T22:00Z') });
    const island = place({ sun: [{ from: '03:00', to: '04:00' }] }, { timeZone: 'Australia/Lord_Howe' });
    expect(openAt(island, at('2026-10-03T15:00Z')).next).toBe(at('2026-10-03T16:00Z'));
  });
});

describe('an override', () => {
  const monday = (...overrides: Hours['overrides']) => ({ ...shop, overrides });

  it('closes an open place until just before it expires', () => {
    const snow = monday({ branch: 'weather', until: '2026-11-23T15:00:00+01:00' });
    const closedBy = { open: false, rule: 'override', name: 'weather', next: at('2026-11-23T15:00+01:00') };
    for (const ask of [prepareHours(snow), (now: number) => openAt(snow, now)]) {
      expect(ask(at('2026-11-23T10:00+01:00'))).toEqual(closedBy);
      expect(ask(at('2026-11-23T14:59:59.999+01:00'))).toEqual(closedBy);
      expect(ask(at('2026-11-23T15:00+01:00'))).toEqual(openAt(shop, at('2026-11-23T15:00+01:00')));
    }
  });

  it('that expires at night gives the next opening of the week', () => {
    const meeting = monday({ branch: 'meeting', until: '2026-11-23T22:00:00+01:00' });
    expect(openAt(meeting, at('2026-11-23T10:00+01:00')).next).toBe(at('2026-11-24T08:00+01:00'));
  });

  it('without an expiry holds for good', () => {
    const ask = prepareHours(monday({ branch: 'emergency' }));
    for (const now of ['2026-11-23T10:00+01:00', '2099-01-05T10:00+01:00'])
      expect(ask(at(now))).toEqual({ open: false, rule: 'override', name: 'emergency', next: null });
  });

  it('is the first in the list that has not expired', () => {
    const two = monday(
      { branch: 'weather', until: '2026-11-23T12:00:00+01:00' },
      { branch: 'meeting', until: '2026-11-23T16:00:00+01:00' },
      { branch: 'other', until: '2026-11-23T14:00:00+01:00' },
    );
    const ask = prepareHours(two);
    const next = at('2026-11-23T16:00+01:00');
    expect(ask(at('2026-11-23T11:59:59.999+01:00'))).toMatchObject({ name: 'weather', next });
    expect(ask(at('2026-11-23T12:00+01:00'))).toMatchObject({ name: 'meeting', next });
    expect(ask(at('2026-11-23T14:00+01:00'))).toMatchObject({ name: 'meeting', next });
    expect(ask(next)).toMatchObject({ rule: 'week', open: true });
    expect(ask(at('2026-11-23T09:00+01:00'))).toMatchObject({ name: 'weather', next });
  });

  it('tells of its end 14 days ahead, to the millisecond', () => {
    const long = monday({ branch: 'other', until: '2026-12-21T10:00:00+01:00' });
    const ask = prepareHours(long);
    const end = at('2026-12-21T10:00+01:00');
    expect(ask(end - 14 * DAY - 1).next).toBeNull();
    expect(ask(end - 14 * DAY).next).toBe(end);
  });

  it('of a place that never opens has no end to tell', () => {
    const never = place({}, { overrides: [{ branch: 'other', until: '2026-11-23T15:00:00Z' }] });
    expect(openAt(never, at('2026-11-23T10:00Z'))).toMatchObject({ rule: 'override', next: null });
    expect(openAt(never, at('2026-11-23T15:00Z'))).toMatchObject({ rule: 'week', next: null });
  });

  it('ends at its instant in the nights in which the clock changes', () => {
    const night = { sun: [{ from: '00:00', to: '24:00' }] };
    const spring = place(night, { overrides: [{ branch: 'weather', until: '2026-03-29T02:00:00+01:00' }] });
    expect(openAt(spring, at('2026-03-29T00:59:59.999Z'))).toMatchObject({ open: false });
    expect(openAt(spring, at('2026-03-29T01:00Z'))).toMatchObject({ open: true });
    // Half past two comes twice: the offset says which is meant.
    const autumn = place(night, { overrides: [{ branch: 'weather', until: '2026-10-25T02:30:00+01:00' }] });
    expect(openAt(autumn, at('2026-10-25T00:30Z'))).toMatchObject({
      open: false,
      next: at('2026-10-25T01:30Z'),
    });
    expect(openAt(autumn, at('2026-10-25T01:30Z'))).toMatchObject({ open: true });
  });
});

/** The same question by asking the platform for the wall clock: slow and obvious. */
function obvious(hours: Hours, now: number): boolean {
  if (hours.overrides.some(({ until }) => until === undefined || now < at(until))) return false;
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: hours.timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const time = `${part('hour')}:${part('minute')}`;
  const weekday = part('weekday').toLowerCase() as keyof Hours['week'];
  return hours.week[weekday].some(({ from, to }) => time >= from && time < to);
}

describe('against the platform', () => {
  const week = { ...shop.week, sat: [{ from: '00:30', to: '02:30' }], sun: [{ from: '01:15', to: '24:00' }] };
  const zones = ['Europe/Amsterdam', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC'];
  const overrides: Hours['overrides'] = [
    { branch: 'meeting', until: '2026-03-29T02:30:00+01:00' },
    { branch: 'weather', until: '2026-07-01T03:00:00Z' },
  ];
  const cached = zones
    .flatMap((timeZone) => [place(week, { timeZone }), place(week, { timeZone, overrides })])
    .map((one) => [one, prepareHours(one)] as const);

  it('agrees at any moment, whatever was asked before, and changes next when it says', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cached),
        fc.integer({ min: at('2025-01-01T00:00Z') / MINUTE, max: at('2028-01-01T00:00Z') / MINUTE }),
        ([hours, ask], minute) => {
          const now = minute * MINUTE;
          const { open, next } = ask(now);
          expect(open).toBe(obvious(hours, now));
          expect(ask(now)).toEqual(openAt(hours, now));
          const lasts = now + 14 * DAY;
          // Only an override keeps a place as it is for so long.
          if (next === null)
            expect([hours.overrides.length, lasts < at('2026-07-02T00:00Z')]).toEqual([2, true]);
          else expect(next).toBeGreaterThan(now);
          expect(obvious(hours, next ?? lasts)).toBe(next === null ? open : !open);
          expect(obvious(hours, (next ?? lasts) - 1)).toBe(open);
        },
      ),
      fuzz(1_000, 20_261_120),
    );
  });

  it('answers the same after every quarter of an hour in a row as on its own', () => {
    const ask = prepareHours(shop);
    for (let now = at('2026-03-27T00:00Z'); now < at('2026-03-31T00:00Z'); now += HOUR / 4)
      expect(ask(now)).toEqual(openAt(shop, now));
  });
});

describe('the host it runs on', () => {
  it.each(HOST_ZONES)('in %s gives the same answer', (zone) => {
    const hours = place({ sun: [{ from: '02:30', to: '06:00' }] });
    const args = [hours, at('2026-03-29T00:59Z')];
    expect(answerIn(zone, new URL('./open.ts', import.meta.url), 'openAt', args)).toEqual({
      open: false,
      rule: 'week',
      name: 'sun',
      next: at('2026-03-29T01:00Z'),
    });
  });
});

it('refuses a zone that does not exist', () => {
  expect(() => openAt(place({}, { timeZone: 'Europe/Nowhere' }), 0)).toThrow(RangeError);
});
