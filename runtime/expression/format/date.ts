import type { UiLanguage } from '../../model/language.ts';

export const DATE_STYLES = ['short', 'long', 'full'] as const;
export type DateStyle = (typeof DATE_STYLES)[number];

const WEEKDAYS: Readonly<Record<UiLanguage, string>> = {
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
  nl: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
  fr: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
};

const MONTHS: Readonly<Record<UiLanguage, string>> = {
  en: 'January February March April May June July August September October November December',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
};

const two = (number: number): string => String(number).padStart(2, '0');
const word = (words: string, index: number): string => words.split(' ')[index]!;

/**
 * The day that a calendar on the wall shows, given its milliseconds as if it were in UTC: `24-11-2026`,
 * `24 november 2026`, `dinsdag 24 november 2026`. English is British; French has a `1er`.
 */
export function dateText(wall: number, style: DateStyle, language: UiLanguage): string {
  const date = new Date(wall);
  const day = date.getUTCDate();
  const month = date.getUTCMonth();
  const year = date.getUTCFullYear();
  if (style === 'short') return [two(day), two(month + 1), year].join(language === 'nl' ? '-' : '/');
  const first = language === 'fr' && day === 1 ? '1er' : day;
  const long = `${first} ${word(MONTHS[language], month)} ${year}`;
  return style === 'long' ? long : `${word(WEEKDAYS[language], date.getUTCDay())} ${long}`;
}

/** The time that a clock on the wall shows, `09:05`: in each of our languages of 24 hours. */
export function timeText(wall: number): string {
  return new Date(wall).toISOString().slice(-'09:05:00.000Z'.length, -':00.000Z'.length);
}
