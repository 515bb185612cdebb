import formatParts from 'icu-minify/format';
import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import type { UiLanguage } from '#runtime/index.ts';
import { messagesIn } from '#src/i18n/catalogue.ts';
import { library } from '#src/reuse/words/library.ts';
import { scripts } from '#src/reuse/words/scripts.ts';
import { panel } from '#src/scenarios/words/panel.ts';
import { room } from '#src/workspace/words/room.ts';
import { compiled } from '../build/messages.ts';

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
};

const wordsIn = (language: UiLanguage): string[] =>
  [...Object.values(messagesIn(language)), ...[library, panel, room, scripts].map((words) => words[language])]
    .flatMap((words) => Object.values<string>(words))
    .filter((message) => message !== '');

/** What a message may be given: its names, and for those that choose between texts, one of each. */
function valuesOf(message: string): Record<string, string | number>[] {
  const names = [...message.matchAll(/\{(\w+)/g)].map(([, name = '']) => name);
  const chosen = [...message.matchAll(/\{(\w+), ?select,/g)].map(([, name = '']) => name);
  const choices = [...message.matchAll(/(\w+) \{/g)].map(([, choice = '']) => choice);
  const isCounted = (name: string) => new RegExp(`\\{${name}, ?(plural|selectordinal|number)`).test(message);
  const given = (count: number, choice: string) =>
    Object.fromEntries(
      names.map((name) => [name, isCounted(name) ? count : chosen.includes(name) ? choice : `«${name}»`]),
    );
  return [0, 1, 2, 1_200].flatMap((count) => ['other', ...choices].map((choice) => given(count, choice)));
}

const tagged = (message: string) =>
  Object.fromEntries(
    [...message.matchAll(/<(\w+)>/g)].map(([, name = '']) => [name, (chunks: unknown) => `<${chunks}>`]),
  );

test.each(['en', 'nl', 'fr'] as const)('what is read while building says the same in %s', (locale) => {
  const messages = wordsIn(locale);
  expect(messages.length).toBeGreaterThan(1_000);
  for (const message of messages) {
    const t = createTranslator({ locale, messages: { message } });
    const parts = compiled(message);
    for (const values of valuesOf(message)) {
      const all = { ...values, ...tagged(message) };
      const hasValues = Object.keys(all).length > 0;
      const said = hasValues ? t.markup('message', all) : t('message');
      const built = typeof parts === 'string' ? parts : formatParts(parts, locale, all, { formatters });
      expect([built].flat().join('')).toBe(said);
    }
  }
});
