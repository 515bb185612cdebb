import { expect, test } from 'vitest';
import { fromLocal, toLocal } from './local-time.ts';

test.each([
  ['2026-01-15T09:00', 'Europe/Amsterdam', '2026-01-15T08:00:00Z'],
  ['2026-07-15T09:00', 'Europe/Amsterdam', '2026-07-15T07:00:00Z'],
  // The clock goes forward at 02:00 on 29 March 2026, and back at 03:00 on 25 October.
  ['2026-03-29T03:30', 'Europe/Amsterdam', '2026-03-29T01:30:00Z'],
  ['2026-10-25T12:00', 'Europe/Amsterdam', '2026-10-25T11:00:00Z'],
  ['2026-07-15T09:00', 'America/St_Johns', '2026-07-15T11:30:00Z'],
  ['2026-07-15T09:00', 'UTC', '2026-07-15T09:00:00Z'],
])('%s in %s is %s', (local, zone, instant) => {
  expect(fromLocal(local, zone)).toBe(instant);
  expect(toLocal(instant, zone)).toBe(local);
});

test('what is no time is none', () => {
  expect(fromLocal('', 'UTC')).toBe('');
  expect(toLocal('soon', 'UTC')).toBe('');
});
