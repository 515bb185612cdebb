import type { Span } from '../codes.ts';
import type { Edit } from './edit.ts';
import { tokensAt } from './place.ts';

/** Escapes that stand for a character; a text with one of these cannot become raw. */
const MEANS = /\\[\\?"'`abfnrtvxXuU0-3]/;

/** In a pattern the others are patterns' own, such as `\b` for the edge of a word. */
const MEANS_IN_PATTERN = /\\[\\"'`]/;
const PATTERN = /\bmatches\(\s*$/;

/** A text that holds patterns becomes a raw one; where other escapes must stay, the backslash is doubled. */
export function unescaped(source: string, { from }: Span): Edit[] {
  const text = tokensAt(source, from).find((token) => token.from < from && from < token.to);
  const means = text && PATTERN.test(source.slice(0, text.from)) ? MEANS_IN_PATTERN : MEANS;
  return text && /^["']/.test(text.text) && !means.test(text.text)
    ? [{ from: text.from, to: text.from, insert: 'r' }]
    : [{ from, to: from, insert: '\\' }];
}
