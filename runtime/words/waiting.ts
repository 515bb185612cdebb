import { instant } from '../model/instant.ts';
import type { UiLanguage } from '../model/language.ts';
import { coreWords } from './core.ts';

/** What rules agents out, with how many of them: `may-not-answer 2, inactive 1`. What has no words is shown as it is. */
export function barredInWords(value: string, language: UiLanguage): string {
  const words: Readonly<Record<string, string>> = coreWords[language];
  const parts = value.split(', ').map((part) => {
    const [reason = '', count = ''] = part.split(' ');
    const key = `barred.${reason}`;
    return Object.hasOwn(words, key) ? words[key]?.replace('{count}', count) : part;
  });
  return parts.join(', ');
}

/** `mon` … as the language calls it. */
export function weekdayInWords(value: string, language: UiLanguage): string | undefined {
  // 2024-01-01 was a Monday.
  const day = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(value);
  return day < 0 ? undefined : formatted(Date.UTC(2024, 0, 1 + day), { weekday: 'long' }, language);
}

/** `2026-12-25` as people write it. */
export function dateInWords(value: string, language: UiLanguage): string | undefined {
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : formatted(at, { dateStyle: 'long' }, language);
}

/** Milliseconds as RFC 3339, which names its zone; a time that is in words already stays as it is. */
export const instantInWords = (value: string): string | undefined =>
  /^\d{1,15}$/.test(value) ? instant.encode(Number(value)) : undefined;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format takes longer to make than a hundred sentences to say. */
function formatted(at: number, options: Intl.DateTimeFormatOptions, language: UiLanguage): string {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  formats.set(key, known);
  return known.format(at);
}
