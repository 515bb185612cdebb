import { expect, it } from 'vitest';
import { hours, OVERRIDES } from './hours.ts';

const morning = { from: '08:00', to: '12:00' };
const afternoon = { from: '13:00', to: '17:00' };
const evening = { from: '19:00', to: '24:00' };
const fits = (more: object) =>
  hours.safeParse({ name: 'Shop', timeZone: 'Europe/Amsterdam', week: {}, ...more }).success;
const onMonday = (...mon: object[]) => fits({ week: { mon } });

it('a day has two blocks at most', () => {
  expect(onMonday() && onMonday(morning) && onMonday(morning, afternoon)).toBe(true);
  expect(onMonday(morning, afternoon, evening)).toBe(false);
  const holiday = (...blocks: object[]) =>
    fits({ holidays: [{ name: 'Fair', date: '2026-11-27', hours: blocks }] });
  expect(holiday() && holiday(morning, afternoon)).toBe(true);
  expect(holiday(morning, afternoon, evening)).toBe(false);
});

it('a block ends after it begins, at midnight at the latest', () => {
  expect(onMonday(evening) && onMonday({ from: '00:00', to: '24:00' })).toBe(true);
  expect(onMonday({ from: '09:00', to: '09:00' }) || onMonday({ from: '22:00', to: '02:00' })).toBe(false);
  expect(onMonday({ from: '09:00', to: '24:01' }) || onMonday({ from: '9:00', to: '10:00' })).toBe(false);
});

it('a place is in a time zone that exists', () => {
  expect(fits({ timeZone: 'America/New_York' })).toBe(true);
  expect(fits({ timeZone: 'Europe/Utopia' })).toBe(false);
});

it('what closes a place is one of four, until an instant or until it is switched off', () => {
  expect(OVERRIDES).toEqual(['weather', 'meeting', 'emergency', 'other']);
  for (const branch of OVERRIDES) expect(fits({ overrides: [{ branch }] })).toBe(true);
  expect(fits({ overrides: [{ branch: 'weather', until: '2026-11-27T08:00:00+01:00' }] })).toBe(true);
  expect(fits({ overrides: [{ branch: 'sun' }] })).toBe(false);
  expect(fits({ overrides: [{ branch: 'weather', until: '2026-11-27' }] })).toBe(false);
});
