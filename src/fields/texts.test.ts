import { describe, expect, test } from 'vitest';
import { asText, languagesToWrite, toOne, toPerLanguage, withLanguage, wordsFor } from './texts.ts';

describe('a text', () => {
  test.each([
    [undefined, ''],
    [7, ''],
    [['a'], ''],
    ['Hallo', 'Hallo'],
    [{ nl: 'Hallo', fr: 3 }, { nl: 'Hallo' }],
  ])('of %j is read as %j', (value, text) => {
    expect(asText(value)).toEqual(text);
  });

  test('for all becomes that of one language, and the other way around', () => {
    expect(toPerLanguage('Hallo', 'nl')).toEqual({ nl: 'Hallo' });
    expect(toOne({ nl: 'Hallo', fr: 'Bonjour' }, 'fr', ['nl'])).toBe('Bonjour');
    expect(toOne({ nl: 'Hallo' }, 'en', ['nl'])).toBe('Hallo');
  });

  test('is missing in a language once it is emptied there', () => {
    expect(withLanguage({ nl: 'Hallo', fr: 'Bonjour' }, 'fr', '')).toEqual({ nl: 'Hallo' });
    expect(wordsFor({ nl: 'Hallo' }, 'fr')).toBe('');
    expect(wordsFor({ nl: 'Hallo' }, 'constructor')).toBe('');
  });

  test('is written in the languages of the workspace, then in those it has besides', () => {
    expect(languagesToWrite({ de: 'Hallo', nl: 'Hallo' }, ['nl', 'fr'])).toEqual(['nl', 'fr', 'de']);
    expect(languagesToWrite('Hallo', ['nl', 'fr'])).toEqual(['nl', 'fr']);
  });
});
