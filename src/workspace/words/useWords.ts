import { useMemo } from 'react';
import { createTranslator } from 'use-intl/core';
import type { UiLanguage } from '#runtime/index.ts';
import { useSession } from '#src/app/hooks.ts';
import type { GroupKey, SectionKey } from '../sections.ts';
import type { Three } from './field.ts';
import { room } from './room.ts';
import { GROUP_WORDS, SECTION_WORDS, type SectionWords } from './sections.ts';

const INDEX = { en: 0, nl: 1, fr: 2 } as const;

/** The words around the forms in one language. */
export const wordsIn = (locale: UiLanguage) => createTranslator({ locale, messages: room[locale] });

export type Words = ReturnType<typeof wordsIn>;

/** The words around the forms, in the studio's language. */
export function useWords(): Words {
  const locale = useSession((state) => state.uiLanguage);
  return useMemo(() => wordsIn(locale), [locale]);
}

/** What sections and their groups are called in one language. */
export function sectionWordsIn(language: UiLanguage) {
  const say = (words: Three): string => words[INDEX[language]];
  return {
    group: (key: GroupKey) => say(GROUP_WORDS[key]),
    section: (key: SectionKey, word: keyof SectionWords) => say(SECTION_WORDS[key][word]),
  };
}

/** What sections and their groups are called, in the studio's language. */
export function useSectionWords() {
  const language = useSession((state) => state.uiLanguage);
  return useMemo(() => sectionWordsIn(language), [language]);
}
