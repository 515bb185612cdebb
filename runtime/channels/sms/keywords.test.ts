import { describe, expect, it } from 'vitest';
import { KEYWORDS, type Keyword, keywordOf } from './keywords.ts';

describe('a keyword', () => {
  it.each<[Keyword, string]>([
    ['stop', 'STOP STOPALL UNSUBSCRIBE CANCEL END QUIT OPT-OUT OPTOUT REMOVE TD ARRET AFMELDEN'],
    ['start', 'START YES UNSTOP AANMELDEN'],
    ['help', 'HELP INFO AIDE HULP'],
  ])('%s is any of its words, however written', (keyword, words) => {
    for (const word of words.split(' '))
      for (const written of [word, word.toLowerCase(), ` ${word}\n`])
        expect(keywordOf(written)).toBe(keyword);
  });

  it('may have its accent as a letter or apart', () => {
    expect(keywordOf('arrêt'.normalize('NFC'))).toBe('stop');
    expect(keywordOf('arrêt'.normalize('NFD'))).toBe('stop');
  });

  it.each(['', 'STOP PLEASE', 'stop.', 'please stop', 'ja', 'constructor', 'stopp'])(
    'is not “%s”',
    (said) => {
      expect(keywordOf(said)).toBeUndefined();
    },
  );

  it('is of one kind, one word of at most thirty characters in capitals', () => {
    for (const word of KEYWORDS.keys()) expect(word).toMatch(/^[\p{Lu}-]{1,30}$/u);
    expect(KEYWORDS.size).toBe(27);
  });
});
