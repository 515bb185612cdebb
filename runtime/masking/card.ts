import cardValidator from 'card-validator';
import luhn10 from 'card-validator/dist/luhn-10.js';
import { isPossiblePhoneNumber } from 'libphonenumber-js/min';
import type { Finder } from './finder.ts';
import { DASHES, gapsOf, groupsOf, type Row, rowsAt, runsOf, SPACES, spanOf } from './groups.ts';
import { merged, type Span } from './span.ts';

/** ISO/IEC 7812. */
const DIGITS = { min: 12, max: 19 };
const SEPARATORS = new RegExp(`^[${SPACES}${DASHES}]+$`);

/**
 * Card numbers, whatever stands around the digits. Rows of digits that could be cards and overlap are one: which of them
 * it was nobody can tell.
 */
export const findCards: Finder = (text, { taken, patience }) => {
  const size = { ...DIGITS, groups: DIGITS.max, taken };
  const rows = runsOf(text, SEPARATORS).flatMap((run) =>
    run.flatMap(({ from }, start) => {
      // No issuer's number begins with a zero.
      if (text.startsWith('0', from)) return [];
      const international = /\+[ (]{0,2}$/.test(text.slice(Math.max(from - 3, 0), from));
      return rowsAt(text, run, start, size).filter(
        (row) =>
          luhn10(row.digits) &&
          patience(() => isCard(text, row)) &&
          !(international && isPossiblePhoneNumber(`+${row.digits}`)),
      );
    }),
  );
  return merged(rows.map(spanOf));
};

/** Known by its first digits, of the length of its kind, and with the right check digit for every kind. */
function isCard(text: string, row: Row): boolean {
  const { isValid, card } = cardValidator.number(row.digits, { luhnValidateUnionPay: true });
  return isValid && (isEven(row) || (card?.lengths.length ?? 0) <= LENGTHS_MAX) && isOne(text, row);
}

/** Kinds with more lengths, such as Maestro, are too easily found in digits that are grouped anyhow. */
const LENGTHS_MAX = 3;

/** In groups of one length, but for the last. */
const isEven = (row: Row): boolean => new Set(groupsOf(row).slice(0, -1).map(lengthOf)).size <= 1;

const lengthOf = ({ from, to }: Span): number => to - from;

/** In fours, or with one separator all the way: not a time or the end of one number and the beginning of another. */
function isOne(text: string, row: Row): boolean {
  if (
    groupsOf(row)
      .slice(0, -1)
      .every((group) => lengthOf(group) === 4)
  )
    return true;
  const { from } = spanOf(row);
  if (/\d[.,:]$/.test(text.slice(Math.max(from - 2, 0), from))) return false;
  return new Set(gapsOf(text, row).map((gap) => gap.trim())).size <= 1;
}
