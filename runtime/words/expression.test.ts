import { describe, expect, it } from 'vitest';
import { CODES } from '../expression/codes.ts';
import { UI_LANGUAGES } from '../model/language.ts';
import { error } from '../model/problem.ts';
import { expressionWords } from './expression.ts';
import { sayProblem } from './say.ts';

const cases = Object.entries(expressionWords).flatMap(([language, words]) =>
  Object.entries(words)
    .filter(([code]) => code.startsWith('expression.'))
    .map(([code, sentence]) => ({ language, code, sentence })),
);

describe.each(cases)('$language $code', ({ code, sentence }) => {
  const [base, ...params] = code.split('?');

  it('mentions all that the problem tells and nothing else', () => {
    const told = [...(CODES[base as keyof typeof CODES] as readonly string[]), ...params];
    const mentioned = [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    expect([...new Set(mentioned)].sort()).toEqual(told.sort());
  });

  it('is a whole sentence', () => {
    expect(sentence).toMatch(/[.?]$/);
  });
});

describe('types in sentences', () => {
  const said = (code: string, params: object, language: 'en' | 'nl' | 'fr') =>
    sayProblem(error(code, {}, { ...params }), language);
  const wrong = { expected: 'list / map', found: 'boolean' };

  it('are said in the language of the sentence', () => {
    const lists = { left: 'list<text>', right: 'list<list<number>>' };
    expect(said('expression.never-equal', lists, 'en')).toContain('list (text) and list (list (number))');
    expect(said('expression.wrong-type', wrong, 'en')).toContain('type boolean, where list / map is needed');
    expect(said('expression.wrong-type', wrong, 'nl')).toContain(
      'type ja/nee, en hier is lijst / groep waarden',
    );
    expect(said('expression.wrong-type', wrong, 'fr')).toContain('type oui/non');
    expect(said('expression.never-equal', { left: 'null', right: 'timestamp' }, 'nl')).toContain(
      'types niets en tijdstip',
    );
  });

  it('are said once when two are called alike', () => {
    expect(said('expression.wrong-type', { expected: 'map / record', found: 'text' }, 'nl')).toContain(
      'is groep waarden nodig',
    );
  });

  it('are not looked for in other params, which may be what somebody wrote', () => {
    expect(said('expression.not-convertible', { found: 'text', expected: 'number' }, 'nl')).toBe(
      '“text” kan geen waarde van het type getal worden. Kijk eerst naar de waarde, of gebruik een andere.',
    );
    expect(said('expression.bad-style', { found: 'list', expected: 'text' }, 'fr')).toContain(
      'parmi\u00a0: text.',
    );
  });

  it.each(UI_LANGUAGES)('are shown as they are when unknown: %s', (language) => {
    expect(said('expression.wrong-type', { expected: 'toString', found: 'x' }, language)).toContain(
      'toString',
    );
  });
});
