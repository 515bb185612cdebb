import { getCountrySpecifications, isValidIBAN } from 'ibantools';
import type { Finder } from './finder.ts';
import { DASHES, SPACES } from './groups.ts';
import { overlaps } from './span.ts';

const GAP = `[${SPACES}${DASHES}]`;
const START = new RegExp(`(?<![A-Za-z0-9])([A-Za-z]{2})${GAP}?\\d{2}(?=${GAP}?[A-Za-z0-9])`, 'g');
const BETWEEN = new RegExp(`^${GAP}$`);
const LETTER_OR_DIGIT = /^[A-Za-z0-9]$/;
/** A word that goes on, or did before it was masked. */
const GOES_ON = /^(?:[A-Za-z0-9]|\*{4})/;

const COUNTRIES = getCountrySpecifications();

/** International bank account numbers, in capitals or not, with or without a separator between two characters. */
export const findIbans: Finder = (text, { taken, patience }) =>
  [...text.matchAll(START)].flatMap(({ index: from, 1: country = '' }) => {
    const length = COUNTRIES[country.toUpperCase()]?.chars;
    const read = length ? readAt(text, from, length) : undefined;
    if (!read || overlaps(taken, { from, to: read.to })) return [];
    return patience(() => isValidIBAN(read.iban)) ? [{ from, to: read.to }] : [];
  });

/** So many letters and digits from there on, when a word ends behind them. */
function readAt(text: string, from: number, length: number): { iban: string; to: number } | undefined {
  let iban = '';
  let to = from;
  for (let gap = false; iban.length < length; to += 1) {
    const character = text.charAt(to);
    if (LETTER_OR_DIGIT.test(character)) iban += character.toUpperCase();
    else if (gap || !BETWEEN.test(character)) return undefined;
    gap = BETWEEN.test(character);
  }
  return GOES_ON.test(text.slice(to, to + 4)) ? undefined : { iban, to };
}
