import { normalise } from '../shared/normalise.ts';

/** Of a longer text the rest is not read: what customers want they say at once. */
export const READ_MAX = 1_000;

/** Letters and digits that belong together, or a sign of its own, such as an emoji. */
const WORD = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\p{P}\s]/gu;
const ACCENTS = /[\u0300-\u036f]/g;

/** A text as it is compared: its words, without regard to capitals, accents and punctuation. */
export interface Heard {
  /** The words with a space between them. */
  phrase: string;
  /** Each so many words that stand beside each other. */
  windows(size: number): readonly string[];
}

export const wordsOf = (text: string): string[] =>
  normalise(text).normalize('NFD').replace(ACCENTS, '').normalize('NFC').match(WORD) ?? [];

export function hear(text: string): Heard {
  const words = wordsOf(text.slice(0, READ_MAX));
  const made = new Map<number, readonly string[]>();
  return {
    phrase: words.join(' '),
    windows(size) {
      const windows = made.get(size) ?? windowsOf(words, size);
      made.set(size, windows);
      return windows;
    },
  };
}

const windowsOf = (words: readonly string[], size: number): string[] =>
  Array.from({ length: Math.max(0, words.length - size + 1) }, (_, at) =>
    words.slice(at, at + size).join(' '),
  );
