import { describe, expect, it } from 'vitest';
import { checkExpression } from './check.ts';
import { declaredEnvironment } from './declared.ts';
import { Guesses, SUGGESTION_WORK_MAX, suggestion } from './suggest.ts';
import { checkTemplate } from './template.ts';
import { TEXT } from './types.ts';

describe('a suggestion', () => {
  it.each([
    ['langauge', 'language'],
    ['LANGUAGE', 'language'],
    ['lnguage', 'language'],
    ['languages', 'language'],
    ['laguagge', 'language'],
  ])('for %s is %s', (written, meant) => {
    expect(suggestion(written, ['channel', 'language'])).toEqual({ suggestion: meant });
  });

  it.each(['lage', 'xyz', 'na', ''])('for %j is none', (written) => {
    expect(suggestion(written, ['channel', 'language', 'id'])).toEqual({});
  });

  it('is the nearest, of two that are as near the first', () => {
    expect(suggestion('colour', ['color', 'colours'])).toEqual({ suggestion: 'color' });
    expect(suggestion('colourz', ['color', 'colours'])).toEqual({ suggestion: 'colours' });
  });
});

describe('the work of suggestions', () => {
  /** Names of another length cost one each, so that so many use it up but for what is left. */
  const names = (left: number) => [...Array<string>(SUGGESTION_WORK_MAX - left).fill(''), 'language'];
  const pairs = 'langauge'.length * 'language'.length;

  it('is enough up to its limit', () => {
    expect(suggestion('langauge', names(pairs))).toEqual({ suggestion: 'language' });
    expect(suggestion('langauge', names(pairs - 1))).toEqual({});
  });

  it('is one for all that is wrong in a source', () => {
    const guesses = new Guesses();
    expect(guesses.suggestion('langauge', names(2 * pairs))).toEqual({ suggestion: 'language' });
    expect(guesses.suggestion('langauge', ['language'])).toEqual({ suggestion: 'language' });
    expect(guesses.suggestion('langauge', ['language'])).toEqual({});
  });

  it('does not grow with the mistakes, in an expression nor in a text', () => {
    const many = Array.from({ length: 10_000 }, (_, n) => `name${n}`);
    const environment = declaredEnvironment(Object.fromEntries(many.map((name) => [name, TEXT])));
    const suggested = ({ problems }: ReturnType<typeof checkTemplate>) =>
      problems.filter(({ params }) => params['suggestion'] !== undefined).length;
    const wrong = Array<string>(400).fill('nane1111');
    expect(suggested(checkExpression('nane1111', environment))).toBe(1);
    expect(suggested(checkExpression(`[${wrong.join(', ')}]`, environment))).toBeLessThan(10);
    expect(suggested(checkTemplate(`{{ ${wrong.join(' }}{{ ')} }}`, environment))).toBeLessThan(10);
  });
});
