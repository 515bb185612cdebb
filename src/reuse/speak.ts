import { createTranslator } from 'use-intl/core';
import type { UiLanguage } from '#runtime/index.ts';
import { words } from './words.ts';

/** The words of this room outside of React, where something is told when it happens. */
export const speak = (locale: UiLanguage) => createTranslator({ locale, messages: words[locale] });
