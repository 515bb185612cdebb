import { typosBetween } from '../shared/typos.ts';
import type { Mode } from './params.ts';
import type { Heard } from './words.ts';

/** Words that count as a match, ready to be compared. */
export interface Keyword {
  phrase: string;
  /** How many words it has. */
  size: number;
  /** As the admin wrote it. */
  written: string;
}

/** With fewer letters between two mistakes, words become other words. */
const LETTERS_A_TYPO = 4;

/** With how many typing mistakes, at most `most`, a text has the keyword; undefined when it does not have it. */
export function typosIn(heard: Heard, keyword: Keyword, mode: Mode, most: number): number | undefined {
  const { phrase, size } = keyword;
  if (mode === 'contains' && heard.phrase.includes(phrase)) return 0;
  const max = Math.min(most, Math.floor(phrase.length / LETTERS_A_TYPO));
  let fewest = max + 1;
  for (const window of mode === 'whole' ? [heard.phrase] : heard.windows(size)) {
    fewest = Math.min(fewest, typosBetween(window, phrase, max));
    if (fewest === 0) return 0;
  }
  return fewest > max ? undefined : fewest;
}
