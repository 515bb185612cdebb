import type { FieldLabel, FieldPath, UiLanguage } from '#runtime/index.ts';

/** The same in English, Dutch and French: one left out is a type error. */
export type Three = readonly [en: string, nl: string, fr: string];

/** One string in each language of the studio. */
export const three = ([en, nl, fr]: Three): Record<UiLanguage, string> => ({ en, nl, fr });

/** The words of one field in each language. */
export type FieldWords = Record<UiLanguage, FieldLabel>;

/** The words of a field: its label, a sentence under it, and what the values of a choice are called. */
export function field(label: Three, help?: Three, options: Readonly<Record<string, Three>> = {}): FieldWords {
  const inLanguage = (index: 0 | 1 | 2): FieldLabel => {
    const choices = Object.entries(options).map(([value, words]) => [value, words[index]]);
    return {
      label: label[index],
      ...(help && { help: help[index] }),
      ...(choices.length > 0 && { options: Object.fromEntries(choices) }),
    };
  };
  return { en: inLanguage(0), nl: inLanguage(1), fr: inLanguage(2) };
}

/** Words for every field of a thing: one without them is a type error. */
export type WordsOf<T, Inner extends string = never> = Record<Exclude<FieldPath<T>, ''> | Inner, FieldWords>;

/** The words of many fields in one language, by dotted path. */
export const inLanguage = (words: Readonly<Record<string, FieldWords>>, language: UiLanguage) =>
  Object.fromEntries(Object.entries(words).map(([path, one]) => [path, one[language]]));
