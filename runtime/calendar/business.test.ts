import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import type { Hours } from '../model/hours.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../model/instant.ts';
import { businessTime, DUE_HORIZON, dueAfter, prepareBusiness } from './business.ts';
import { prepareHours } from './open.ts';
import { answerIn, HOST_ZONES } from './testing/host.ts';
import { always, place, workdays } from './testing/place.ts';

const at = (text: string): number => Date.parse(text);

const office = workdays([{ from: '09:00', to: '17:00' }]);
const twoBlocks = workdays([
  { from: '08:00', to: '12:00' },
  { from: '13:00', to: '17:00' },
]);
const monday = { name: 'Holiday', date: '2026-11-23', hours: [] };

/** Friday 20 November 2026 and the days around it, Amsterdam time. */
const FRIDAY_1630 = at('2026-11-20T16:30+01:00');

describe('how long a place was open', () => {
  it.each([
    ['Friday 16:30 to Monday 09:20 is 50 minutes', office, '2026-11-20T16:30', '2026-11-23T09:20', 50],
    ['Saturday 12:00 to Monday 09:10 is 10 minutes', office, '2026-11-21T12:00', '2026-11-23T09:10', 10],
    ['Wednesday 10:00 to Wednesday 10:07 is 7 minutes', office, '2026-11-18T10:00', '2026-11-18T10:07', 7],
    [
      'over a lunch it is what is left and right of it',
      twoBlocks,
      '2026-11-18T11:30',
      '2026-11-18T13:15',
      45,
    ],
    ['a weekend is nothing', office, '2026-11-20T17:00', '2026-11-23T09:00', 0],
    ['backwards is nothing', office, '2026-11-18T11:00', '2026-11-18T10:00', 0],
  ])('%s', (_, hours, from, to, minutes) => {
    expect(businessTime(hours, at(`${from}+01:00`), at(`${to}+01:00`))).toBe(minutes * MINUTE);
  });

  it('counts to the millisecond', () => {
    const [opens, closes] = [at('2026-11-18T09:00+01:00'), at('2026-11-18T17:00+01:00')];
    expect(businessTime(office, opens - 1, opens + 1)).toBe(1);
    expect(businessTime(office, closes - 1, closes + 1)).toBe(1);
    expect(businessTime(office, closes, closes)).toBe(0);
  });

  it('a holiday counts with the hours it has', () => {
    const holidays = [{ ...monday, hours: [{ from: '10:00', to: '11:00' }] }];
    const from = at('2026-11-20T17:00+01:00');
    expect(businessTime({ ...office, holidays }, from, at('2026-11-24T09:00+01:00'))).toBe(HOUR);
    expect(businessTime({ ...office, holidays: [monday] }, from, at('2026-11-24T09:00+01:00'))).toBe(0);
  });

  it('two days that meet at midnight are one opening', () => {
    const night = place({ fri: [{ from: '22:00', to: '24:00' }], sat: [{ from: '00:00', to: '06:00' }] });
    expect(businessTime(night, FRIDAY_1630, at('2026-11-21T12:00+01:00'))).toBe(8 * HOUR);
    expect(dueAfter(night, FRIDAY_1630, 3 * HOUR)).toBe(at('2026-11-21T01:00+01:00'));
  });

  it('a year of weeks adds up', () => {
    const year = [at('2025-01-06T00:00+01:00'), at('2026-01-05T00:00+01:00')] as const;
    expect(businessTime(office, ...year)).toBe(52 * 40 * HOUR);
    expect(businessTime(always(), ...year)).toBe(364 * DAY);
  });
});

describe('when a promise is due', () => {
  it.each([
    ['2 hours from Friday 16:00 is Monday 10:00', office, '2026-11-20T16:00', 120, '2026-11-23T10:00'],
    [
      '1 hour from Friday 16:30 over a Monday off is Tuesday 09:30',
      { ...office, holidays: [monday] },
      '2026-11-20T16:30',
      60,
      '2026-11-24T09:30',
    ],
    [
      'an hour and a half from 11:30 over lunch is 14:00',
      twoBlocks,
      '2026-11-18T11:30',
      90,
      '2026-11-18T14:00',
    ],
    ['half an hour from closing time is half past nine', office, '2026-11-17T17:00', 30, '2026-11-18T09:30'],
    ['from outside it begins with the opening', office, '2026-11-21T12:00', 1, '2026-11-23T09:01'],
    [
      'what fills the day is due when it closes, not when it opens',
      office,
      '2026-11-20T16:30',
      30,
      '2026-11-20T17:00',
    ],
    ['nothing is due at once, open or not', office, '2026-11-21T12:00', 0, '2026-11-21T12:00'],
  ])('%s', (_, hours, from, minutes, due) => {
    expect(dueAfter(hours, at(`${from}+01:00`), minutes * MINUTE)).toBe(at(`${due}+01:00`));
  });

  it('is never of a place that never opens', () => {
    expect(dueAfter(place({}), FRIDAY_1630, 1)).toBeNull();
  });

  it('is looked for to the end of the horizon and no further', () => {
    expect(dueAfter(always(), FRIDAY_1630, DUE_HORIZON)).toBe(FRIDAY_1630 + DUE_HORIZON);
    expect(dueAfter(always(), FRIDAY_1630, DUE_HORIZON + 1)).toBeNull();
    const fair = [{ name: 'Fair', date: '2029-05-01', hours: [{ from: '10:00', to: '11:00' }] }];
    const once = place({}, { holidays: fair });
    expect(dueAfter(once, FRIDAY_1630, HOUR)).toBe(at('2029-05-01T11:00+02:00'));
    expect(dueAfter(once, FRIDAY_1630, HOUR + 1)).toBeNull();
  });

  it('of the longest promise there is comes within the horizon of an office', () => {
    const longest = 365 * DAY + 23 * HOUR + 59 * MINUTE;
    const due = dueAfter(office, FRIDAY_1630, longest)!;
    expect(businessTime(office, FRIDAY_1630, due)).toBe(longest);
  });
});

describe('nights in which the clock changes', () => {
  it('the spring night of a place that never closes is an hour short', () => {
    const [from, to] = [at('2026-03-29T00:00+01:00'), at('2026-03-29T06:00+02:00')];
    expect(businessTime(always(), from, to)).toBe(5 * HOUR);
    expect(dueAfter(always(), from, 5 * HOUR)).toBe(to);
  });

  it('the autumn night is an hour long', () => {
    const [from, to] = [at('2026-10-25T00:00+02:00'), at('2026-10-25T06:00+01:00')];
    expect(businessTime(always(), from, to)).toBe(7 * HOUR);
    const early = place({ sun: [{ from: '02:00', to: '03:00' }] });
    expect(businessTime(early, from, to)).toBe(2 * HOUR);
    expect(dueAfter(early, from, 90 * MINUTE)).toBe(at('2026-10-25T02:30+01:00'));
  });

  it('leave the hours of an office as they are', () => {
    const sunday = place({ sun: [{ from: '09:00', to: '17:00' }] });
    for (const day of ['2026-03-29', '2026-10-25'])
      expect(businessTime(sunday, at(`${day}T00:00Z`) - DAY, at(`${day}T00:00Z`) + DAY)).toBe(8 * HOUR);
  });
});

describe('an override', () => {
  const until = '2026-11-23T10:00:00+01:00';
  const snow: Hours = { ...office, overrides: [{ branch: 'weather', until }] };

  it('counts as closed until it expires', () => {
    expect(businessTime(snow, FRIDAY_1630, at('2026-11-23T11:00+01:00'))).toBe(HOUR);
    expect(dueAfter(snow, FRIDAY_1630, 30 * MINUTE)).toBe(at('2026-11-23T10:30+01:00'));
  });

  it('without an expiry leaves nothing to count and nothing due', () => {
    const emergency: Hours = { ...office, overrides: [{ branch: 'emergency' }] };
    expect(businessTime(emergency, FRIDAY_1630, FRIDAY_1630 + 365 * DAY)).toBe(0);
    expect(dueAfter(emergency, FRIDAY_1630, 1)).toBeNull();
  });
});

describe('against a count of minutes', () => {
  const weekend = { sat: [{ from: '00:30', to: '02:30' }], sun: [{ from: '01:15', to: '24:00' }] };
  const overrides: Hours['overrides'] = [{ branch: 'other', until: '2026-03-29T02:30:00+01:00' }];
  const holidays = [{ ...monday, date: '2026-10-26', hours: [{ from: '00:00', to: '03:45' }] }];
  const places = ['Europe/Amsterdam', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'].flatMap(
    (timeZone) =>
      [twoBlocks, place({ ...twoBlocks.week, ...weekend }, { holidays, overrides }), always()].map(
        (hours) => ({
          hours: { ...hours, timeZone },
          business: prepareBusiness({ ...hours, timeZone }),
        }),
      ),
  );
  const minute = fc.integer({ min: at('2026-01-01T00:00Z') / MINUTE, max: at('2027-01-01T00:00Z') / MINUTE });

  function counted(hours: Hours, from: number, to: number): number {
    const ask = prepareHours(hours);
    let minutes = 0;
    for (let now = from; now < to; now += MINUTE) if (ask(now).open) minutes++;
    return minutes * MINUTE;
  }

  it('is the same for any interval of any place', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        minute,
        fc.nat(5 * 24 * 60),
        ({ hours, business }, start, length) => {
          const [from, to] = [start * MINUTE, (start + length) * MINUTE];
          expect(business.time(from, to)).toBe(counted(hours, from, to));
        },
      ),
      fuzz(100, 20_261_121),
    );
  });

  it('adds up over any cut, and what is due is the first moment at which so much has passed', () => {
    const instant = minute.chain((one) => fc.nat(MINUTE).map((ms) => one * MINUTE + ms));
    const span = fc.oneof(
      fc.integer({ min: 1, max: 3 * DAY }),
      fc.integer({ min: 1, max: 72 }).map((n) => n * HOUR),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        instant,
        span,
        fc.nat(30 * DAY),
        ({ business }, from, length, later) => {
          const due = business.dueAfter(from, length)!;
          expect(business.time(from, due)).toBe(length);
          expect(business.time(from, due - 1)).toBe(length - 1);
          expect(length + business.time(due, due + later)).toBe(business.time(from, due + later));
        },
      ),
      fuzz(300, 20_261_122),
    );
  });
});

describe('the host it runs on', () => {
  it.each(HOST_ZONES)('in %s counts and promises the same', (zone) => {
    const file = new URL('./business.ts', import.meta.url);
    const from = at('2026-03-27T16:30+01:00');
    const args = [twoBlocks, from, at('2026-03-30T08:20+02:00')];
    expect(answerIn(zone, file, 'businessTime', args)).toBe(50 * MINUTE);
    expect(answerIn(zone, file, 'dueAfter', [twoBlocks, from, HOUR + SECOND])).toBe(
      at('2026-03-30T08:30:01+02:00'),
    );
  });
});
