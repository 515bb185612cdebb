import type { Where } from '../../model/problem.ts';

/** Characters of a long line that are shown before and after the place. */
const AROUND = 40;
const CONTROL = /\p{Cc}/gu;
/** What stands on the character before it, and what takes two places on a screen. */
const NO_PLACE = /\p{M}|\p{Cf}/u;
const TWO_PLACES = /\p{Emoji_Presentation}|\p{sc=Han}|\p{sc=Hangul}|\p{sc=Hiragana}|\p{sc=Katakana}|[！-｠]/u;

/**
 * The line of a source that a place is in, and a line that points at the place: `^` under its first character or, of
 * more characters, under each on that line. Of a long line only what is around the place is shown.
 */
export function pointAt(source: string, { from = 0, to = from }: Where): [line: string, pointer: string] {
  const start = source.lastIndexOf('\n', from - 1) + 1;
  const newline = source.indexOf('\n', from);
  const end = newline < 0 ? source.length : newline;
  const first = Math.max(start, from - AROUND);
  const last = Math.min(end, Math.max(from, Math.min(to, from + AROUND)) + AROUND);
  const head = first > start ? '…' : '';
  const tail = last < end ? '…' : '';
  const before = `${head}${plain(source.slice(first, from))}`;
  const pointed = source.slice(from, Math.min(to, last));
  return [
    `${before}${plain(source.slice(from, last))}${tail}`,
    `${' '.repeat(width(before))}${'^'.repeat(Math.max(1, width(plain(pointed))))}`,
  ];
}

/** A character of control could move the cursor; a space in its place keeps the width. */
const plain = (text: string): string => text.replace(CONTROL, ' ');

/** How many places a text takes on a screen. */
function width(text: string): number {
  let places = 0;
  for (const character of text) places += NO_PLACE.test(character) ? 0 : TWO_PLACES.test(character) ? 2 : 1;
  return places;
}
