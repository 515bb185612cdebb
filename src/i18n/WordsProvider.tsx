import { type ReactNode, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'use-intl';
import type { UiLanguage } from '#runtime/index.ts';
import { messagesIn } from './catalogue.ts';

const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();

/** Gives the parts inside it their words, numbers and dates in the studio's language. */
export function WordsProvider({ language, children }: { language: UiLanguage; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <I18nProvider locale={language}>
      <IntlProvider locale={language} messages={messagesIn(language)} timeZone={timeZone}>
        {children}
      </IntlProvider>
    </I18nProvider>
  );
}
