import { expect, test } from 'vitest';
import { HOUR } from '../../../runtime/model/instant.ts';
import { SLOT_TITLE_MAX, slotFormat } from './slots.ts';

const MONDAY = Date.parse('2026-03-02T09:00:00Z');
const LONGEST = Date.parse('2026-09-30T20:30:00Z');

test('a slot is told on the clock of its place, in the language of the customer', () => {
  const dutch = slotFormat('nl', 'Europe/Amsterdam');
  expect(dutch.title(MONDAY)).toMatch(/^ma.* 2 .*10:00$/);
  expect(dutch.hours(MONDAY, MONDAY + HOUR)).toBe('10:00–11:00');
  expect(slotFormat('fr', 'UTC').title(MONDAY)).toMatch(/^lun.* 2 mars.*09:00$/);
});

test('the hour follows the clock being put forward', () => {
  const { hours } = slotFormat('nl', 'Europe/Amsterdam');
  expect(hours(Date.parse('2026-03-29T00:30:00Z'), Date.parse('2026-03-29T01:00:00Z'))).toBe('01:30–03:00');
});

test.each([
  'nl',
  'fr',
  'en',
  'de',
  'es',
  'it',
  'pt-BR',
  'pl',
  'cs',
  'el',
  'hu',
  'ar',
  'vi',
  'ta',
  'sw',
  'lv',
])('a title in %s fits a row', (language) => {
  const { title } = slotFormat(language, 'Europe/Amsterdam');
  expect(title(LONGEST).length).toBeLessThanOrEqual(SLOT_TITLE_MAX);
  expect(title(LONGEST)).not.toBe('');
});

test('a language nobody knows is written as English is', () => {
  expect(slotFormat('en-12345678-12345678', 'UTC').title(MONDAY)).toBe(slotFormat('en', 'UTC').title(MONDAY));
});
