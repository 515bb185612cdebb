import type { Finder } from './finder.ts';
import { overlaps } from './span.ts';

/**
 * Of the United States. There is no check digit; groups of zeros, 666 and what begins with 9 are never given out
 * (https://secure.ssa.gov/apps10/poms.nsf/lnx/0110201035). Not after the code of a country: that is a telephone number.
 */
const BEFORE = String.raw`(?<![\p{L}\p{N}_])(?<!\d-)(?<!\+\d{1,3}[ -])`;
const AFTER = String.raw`(?![\p{L}\p{N}_])(?!-\d)`;
const [AREA, GROUP, SERIAL] = [
  String.raw`(?!000|666|9)\d{3}`,
  String.raw`(?!00)\d{2}`,
  String.raw`(?!0000)\d{4}`,
];

const GROUPED = new RegExp(`${BEFORE}${AREA}([ -])${GROUP}\\1${SERIAL}${AFTER}`, 'gu');
const BARE = new RegExp(`${BEFORE}${AREA}${GROUP}${SERIAL}${AFTER}`, 'gu');

/** Words that make nine digits a social security number. */
const CONTEXT = new RegExp(
  [
    String.raw`\bssn\b|social[ -]security`,
    'sociale?[ -]?zekerheid|sociale[ -]verzekering|sofi-?nummer',
    'sécurité sociale|securite sociale|numéro de sécu|numero de secu',
  ].join('|'),
  'i',
);
/** How far from the digits such a word may be, in characters. */
const NEAR = 48;

/** Social security numbers: in groups anywhere, nine digits only beside words that say so. */
export const findSocialSecurity: Finder = (text, { taken }) => {
  const grouped = [...text.matchAll(GROUPED)];
  const bare = [...text.matchAll(BARE)].filter(({ index }) =>
    CONTEXT.test(text.slice(Math.max(index - NEAR, 0), index + NEAR)),
  );
  return [...grouped, ...bare]
    .map(({ index, 0: number }) => ({ from: index, to: index + number.length }))
    .filter((span) => !overlaps(taken, span))
    .toSorted((a, b) => a.from - b.from);
};
