import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import type { UiLanguage } from '../../model/language.ts';
import { parseTimestamp } from '../time/timestamp.ts';
import { DATE_STYLES, dateText, timeText } from './date.ts';
import { writtenIn } from './language.ts';

const wall = (text: string): number => parseTimestamp(`${text}T09:05:59.999Z`)!;

describe('a date', () => {
  it.each([
    ['2026-11-24', 'nl', ['24-11-2026', '24 november 2026', 'dinsdag 24 november 2026']],
    ['2026-11-24', 'fr', ['24/11/2026', '24 novembre 2026', 'mardi 24 novembre 2026']],
    ['2026-11-24', 'en', ['24/11/2026', '24 November 2026', 'Tuesday 24 November 2026']],
    ['2026-08-01', 'fr', ['01/08/2026', '1er août 2026', 'samedi 1er août 2026']],
    ['2026-08-01', 'nl', ['01-08-2026', '1 augustus 2026', 'zaterdag 1 augustus 2026']],
    ['2026-03-11', 'fr', ['11/03/2026', '11 mars 2026', 'mercredi 11 mars 2026']],
    ['0001-01-01', 'en', ['01/01/1', '1 January 1', 'Monday 1 January 1']],
    ['9999-12-31', 'nl', ['31-12-9999', '31 december 9999', 'vrijdag 31 december 9999']],
  ] as const)('%s in %s', (day, language, texts) => {
    expect(DATE_STYLES.map((style) => dateText(wall(day), style, language))).toEqual(texts);
  });
});

test.each([
  ['00:00:00.000', '00:00'],
  ['09:05:59.999', '09:05'],
  ['23:59:59.999', '23:59'],
])('the time at %s is %s', (time, text) => {
  expect(timeText(Date.parse(`2026-11-24T${time}Z`))).toBe(text);
  expect(timeText(Date.parse(`1926-11-24T${time}Z`))).toBe(text);
});

test.each<[string, UiLanguage]>([
  ['nl', 'nl'],
  ['nl-BE', 'nl'],
  ['NL', 'nl'],
  ['fr-CH', 'fr'],
  ['en-US', 'en'],
  ...['', '-nl', 'nld', 'n', 'nl_BE', 'de', 'es-419', 'toString'].map((tag): [string, UiLanguage] => [
    tag,
    'en',
  ]),
])('for %j one writes %s', (tag, language) => {
  expect(writtenIn(tag)).toBe(language);
});

/** What the platform writes, with the two differences we want: no comma, and the first of a French month. */
function platform(ms: number, language: UiLanguage, dateStyle: (typeof DATE_STYLES)[number]): string {
  const tag = language === 'en' ? 'en-GB' : language;
  const text = new Intl.DateTimeFormat(tag, { dateStyle, timeZone: 'UTC' }).format(ms).replace(', ', ' ');
  return language === 'fr' ? text.replace(/(?<!\d)1(?= [a-zéû])/, '1er') : text;
}

test('the platform writes dates and times alike', () => {
  const moment = fc.integer({ min: wall('0001-01-02'), max: wall('9999-12-30') });
  fc.assert(
    fc.property(
      moment,
      fc.constantFrom('en', 'nl', 'fr'),
      fc.constantFrom(...DATE_STYLES),
      (ms, language, style) => {
        expect(dateText(ms, style, language)).toBe(platform(ms, language, style));
        const tag = language === 'en' ? 'en-GB' : language;
        const time = new Intl.DateTimeFormat(tag, { timeStyle: 'short', timeZone: 'UTC' });
        expect(timeText(ms)).toBe(time.format(ms));
      },
    ),
    fuzz(2_000, 49),
  );
});
