import { gapsOf, type Row, rowsAt, spanOf } from './groups.ts';
import type { Span } from './span.ts';

/** From Denmark, with eight digits, to Germany. */
const SIZE = { min: 8, max: 12, groups: 6 };
/** Behind a 0 are at least eight more, as in Belgium: what is shorter is a service's, or hours such as 0900-1700. */
const WITH_ZERO_MIN = 9;

/** What stands before or after digits that are part of something else: a word, a code, a price, a decimal, a time. */
const PART_BEFORE = /(?:[\p{L}\p{N}_#@]|[\p{L}\p{N}][-/]|\d[.,:]|[€$£] ?)$/u;
const PART_AFTER = /^(?:[\p{L}\p{N}_@%]|[-./,:]\d|-\p{L}| ?[€$£])/u;

const DATE =
  /^\(?\d{1,2}([-./ ])\d{1,2}\1(?:19|20)\d\d(?!\d)|^\(?(?:19|20)\d\d([-./ ])\d{1,2}\2\d{1,2}(?!\d)/;
const ZIP = /^\d{5}-\d{4}$/;

/** What is written in groups as a number is, and is none. */
export const isDateOrZip = (written: string): boolean => DATE.test(written) || ZIP.test(written);

/** Rows of digits that could be numbers within a country, by how they stand there. */
export function nationalRowsAt(
  text: string,
  run: readonly Span[],
  start: number,
  taken: readonly Span[],
): Row[] {
  if (!beginsAlone(text, run[start]?.from ?? 0)) return [];
  return rowsAt(text, run, start, { ...SIZE, taken }).filter((row) => standsAlone(text, row));
}

/** Whether digits are not the end of something else. */
export const beginsAlone = (text: string, from: number): boolean =>
  !PART_BEFORE.test(text.slice(Math.max(from - 2, 0), from));

function standsAlone(text: string, row: Row): boolean {
  const { from, to } = spanOf(row);
  if (row.digits.startsWith('0') && row.digits.length < WITH_ZERO_MIN) return false;
  if (PART_AFTER.test(text.slice(to, to + 2))) return false;
  return !isDateOrZip(text.slice(from, to)) && isRegular(gapsOf(text, row));
}

/** One separator all the way, but for the one behind the area code: 0470/12.34.56, not 09.30-12.30 13. */
function isRegular([_, ...gaps]: readonly string[]): boolean {
  return new Set(gaps).size <= 1 && gaps.every((gap) => !gap.includes('/'));
}
