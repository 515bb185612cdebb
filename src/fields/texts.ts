import { type Json, type Text, textIn } from '#runtime/index.ts';

type PerLanguage = Exclude<Text, string>;

/** A param as a text: anything of another shape counts as empty. */
export function asText(value: Json | undefined): Text {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  return Object.fromEntries(
    Object.entries(value).flatMap(([language, words]) =>
      typeof words === 'string' ? [[language, words]] : [],
    ),
  );
}

export const isPerLanguage = (value: Text): value is PerLanguage => typeof value !== 'string';

/** The languages to write in: the workspace's own order, then any others that are there already. */
export const languagesToWrite = (value: Text, wanted: readonly string[]): string[] => [
  ...new Set([...wanted, ...(isPerLanguage(value) ? Object.keys(value) : [])]),
];

/** One text for all becomes the text of one language; the others are still to be written. */
export const toPerLanguage = (value: Text, language: string): PerLanguage =>
  isPerLanguage(value) ? value : { [language]: value };

/** Texts per language become one for all: that of the language on the screen. */
export const toOne = (value: Text, language: string, fallback: readonly string[]): string =>
  textIn(value, language, fallback);

/** The text of one language is changed; emptied, the language counts as missing. */
export function withLanguage(value: PerLanguage, language: string, words: string): PerLanguage {
  const { [language]: _, ...others } = value;
  return words === '' ? others : { ...value, [language]: words };
}

/** What a language reads; empty when it is missing. */
export const wordsFor = (value: Text, language: string): string =>
  isPerLanguage(value) ? (Object.hasOwn(value, language) ? (value[language] ?? '') : '') : value;
