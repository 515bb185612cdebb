import type { Edit } from './edit.ts';

const DOUBLE = '“”„';
const SINGLE = "‘’‚'";

/** The straight one of a kind of quotes. */
export const straight = (quote: string): string => (SINGLE.includes(quote) ? "'" : '"');

/** What may close a text that a quote opens, curly or straight. */
const closersOf = (quote: string): string => (straight(quote) === '"' ? `${DOUBLE}"` : SINGLE);

/** Where a text that opens at `at` is closed on its line, by any quote of its kind; -1 when it is not. */
export function closingQuote(source: string, at: number): number {
  const closers = closersOf(source[at] ?? '');
  for (let i = at + 1; i < source.length && source[i] !== '\n'; i++) {
    if (source[i] === '\\') i++;
    else if (closers.includes(source[i]!)) return i;
  }
  return -1;
}

/** Straight quotes at both ends of the text that opens at `at`. */
export function straightened(source: string, at: number): Edit[] {
  const ends = [at, closingQuote(source, at)].filter((place) => place >= 0);
  return ends
    .filter((place) => source[place] !== straight(source[at]!))
    .map((place) => ({ from: place, to: place + 1, insert: straight(source[at]!) }));
}
