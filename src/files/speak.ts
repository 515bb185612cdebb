import { createTranslator } from 'use-intl/core';
import type { UiLanguage } from '#runtime/index.ts';
import { messagesIn } from '#src/i18n/catalogue.ts';

/** The words of this room outside of React, where a notice is made when something happens. */
export const speak = (language: UiLanguage) =>
  createTranslator({ locale: language, namespace: 'files', messages: messagesIn(language) });
