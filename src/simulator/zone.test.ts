import { expect, test } from 'vitest';
import { dayOf, fromWall, toWall } from './zone.ts';

const AMSTERDAM = 'Europe/Amsterdam';

test.each([
  ['winter', '2026-11-23T10:00', '2026-11-23T09:00:00Z'],
  ['summer', '2026-07-01T10:00', '2026-07-01T08:00:00Z'],
  ['the minute before the clock goes back', '2026-10-25T01:59', '2026-10-24T23:59:00Z'],
  ['the hour after the clock went back', '2026-10-25T03:00', '2026-10-25T02:00:00Z'],
  ['the hour after the clock went forward', '2026-03-29T03:00', '2026-03-29T01:00:00Z'],
])('reads and writes the wall clock in %s', (_, wall, utc) => {
  expect(fromWall(wall, AMSTERDAM)).toBe(Date.parse(utc));
  expect(toWall(Date.parse(utc), AMSTERDAM)).toBe(wall);
});

test('text that is no date is no instant', () => {
  expect(fromWall('', AMSTERDAM)).toBeUndefined();
  expect(fromWall('tomorrow', AMSTERDAM)).toBeUndefined();
});

test('seconds of a field are dropped', () => {
  expect(fromWall('2026-11-23T10:00:59', 'UTC')).toBe(Date.parse('2026-11-23T10:00:00Z'));
});

test('the day is the local one', () => {
  expect(dayOf(Date.parse('2026-11-23T23:30:00Z'), AMSTERDAM)).toBe('2026-11-24');
});
