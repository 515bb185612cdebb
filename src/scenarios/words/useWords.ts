import { useMemo } from 'react';
import { createTranslator } from 'use-intl/core';
import type { UiLanguage } from '#runtime/index.ts';
import { useSession } from '#src/app/hooks.ts';
import { panel } from './panel.ts';

/** What the room says, in one language. */
export const scenarioIn = (locale: UiLanguage) => createTranslator({ locale, messages: panel[locale] });

export type Words = ReturnType<typeof scenarioIn>;

/** What the room says, in the studio's language. */
export function useWords(): Words {
  const locale = useSession((state) => state.uiLanguage);
  return useMemo(() => scenarioIn(locale), [locale]);
}
