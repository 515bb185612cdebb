import { expect, test } from 'vitest';
import { DAY, HOUR } from '#runtime/index.ts';
import { oddity, offsetText, shiftBetween } from './zone-shift.ts';

const AMSTERDAM = 'Europe/Amsterdam';
const SPRING = Date.parse('2026-03-29T01:00:00Z');
const AUTUMN = Date.parse('2026-10-25T01:00:00Z');

test('clocks go forward in spring and back in autumn, to the minute', () => {
  expect(shiftBetween(SPRING - DAY, SPRING + DAY, AMSTERDAM)).toEqual({ at: SPRING, by: HOUR });
  expect(shiftBetween(AUTUMN - DAY + 1, AUTUMN + DAY, AMSTERDAM)).toEqual({ at: AUTUMN, by: -HOUR });
  expect(shiftBetween(SPRING, SPRING + DAY, AMSTERDAM)).toBeUndefined();
  expect(shiftBetween(SPRING - DAY, SPRING + DAY, 'UTC')).toBeUndefined();
});

test('a time in that night may never come, or come twice', () => {
  expect(oddity('2026-03-29T02:30', AMSTERDAM)).toBe('never');
  expect(oddity('2026-03-29T03:30', AMSTERDAM)).toBeUndefined();
  expect(oddity('2026-10-25T02:30', AMSTERDAM)).toBe('twice');
  expect(oddity('2026-10-25T03:30', AMSTERDAM)).toBeUndefined();
  expect(oddity('nonsense', AMSTERDAM)).toBeUndefined();
});

test('how far it is from UTC', () => {
  expect(offsetText(SPRING - 1, AMSTERDAM)).toBe('+01:00');
  expect(offsetText(SPRING, AMSTERDAM)).toBe('+02:00');
  expect(offsetText(SPRING, 'America/St_Johns')).toBe('-02:30');
});
