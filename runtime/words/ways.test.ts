import { expect, test } from 'vitest';
import { UI_LANGUAGES } from '../model/language.ts';
import { sayReason } from './say.ts';
import { wayWords } from './ways.ts';

const paramsIn = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

test.each(Object.keys(wayWords.en))('%s is said in each language with the same in it', (code) => {
  const params = Object.fromEntries(
    paramsIn(wayWords.en[code as keyof typeof wayWords.en]).map((one) => [one, `(${one})`]),
  );
  const said = UI_LANGUAGES.map((language) => sayReason({ code, params }, language));
  expect(new Set(said).size).toBe(UI_LANGUAGES.length);
  for (const sentence of said) {
    expect(sentence).not.toContain('{');
    for (const shown of Object.values(params)) expect(sentence).toContain(shown);
  }
});
