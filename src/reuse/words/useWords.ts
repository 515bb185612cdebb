import { useMemo } from 'react';
import { createTranslator } from 'use-intl/core';
import type { UiLanguage } from '#runtime/index.ts';
import { useSession } from '#src/app/hooks.ts';
import { library } from './library.ts';
import { scripts } from './scripts.ts';

/** What the dialogs say, in one language. */
export const libraryIn = (locale: UiLanguage) => createTranslator({ locale, messages: library[locale] });

export type Words = ReturnType<typeof libraryIn>;

/** What the dialogs say, in the studio's language. */
export function useWords(): Words {
  const locale = useSession((state) => state.uiLanguage);
  return useMemo(() => libraryIn(locale), [locale]);
}

/** What is said of scripts, in one language. */
export const scriptsIn = (locale: UiLanguage) => createTranslator({ locale, messages: scripts[locale] });
