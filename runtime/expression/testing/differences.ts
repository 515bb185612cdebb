import type { Outcome } from './celjs.ts';
import type { SharedValues } from './shared.ts';

/** An expression that both engines were given, with what came of it. */
export interface Compared {
  source: string;
  values: SharedValues;
  ours: Outcome;
  theirs: Outcome;
}

/** A difference that is known, with an expression that shows it. */
export interface Difference {
  reason: string;
  example: string;
  explains(compared: Compared): boolean;
}

const failedBy = (outcome: Outcome, ...codes: string[]): boolean =>
  'error' in outcome && codes.includes(outcome.error);

/** Whether any text that is read, written out or a value, has such a character. */
const speaks = (character: RegExp, { source, values: { s, u, w, c, m } }: Compared): boolean =>
  [source, s, u, ...w, c.name, ...Object.keys(m)].some((text) => character.test(text));

/** What cel-js answers otherwise. Any other difference fails the tests. */
export const DIFFERENCES: readonly Difference[] = [
  {
    reason: 'Numbers are finite: what would be infinite or no number is an error of ours.',
    example: '1.5 / 0.0',
    explains: ({ ours }) => failedBy(ours, 'expression.division-by-zero', 'expression.result-too-big'),
  },
  {
    reason: 'Whole numbers end at 2^53; cel-js makes them of any double, even past the 2^63 of CEL.',
    example: 'int(1e30)',
    explains: ({ source, ours }) => failedBy(ours, 'expression.not-convertible') && source.includes('int('),
  },
  {
    reason: 'Texts are counted, cut and ordered by code points, as in CEL; cel-js does so by UTF-16 units.',
    example: '"😀".substring(1)',
    explains: (compared) => speaks(/[\u{10000}-\u{10ffff}]/u, compared),
  },
  {
    reason: 'lowerAscii and upperAscii change ASCII letters only, as in CEL; cel-js changes all letters.',
    example: '"Straße".upperAscii()',
    explains: (compared) => /(lower|upper)Ascii/.test(compared.source) && speaks(/[^\0-\x7f]/, compared),
  },
  {
    reason: 'trim takes what Unicode calls white space, as in CEL; cel-js takes what JavaScript calls so.',
    example: '"\\ufeff".trim()',
    explains: (compared) => compared.source.includes('trim') && speaks(/[\u0085\ufeff]|\\ufeff/, compared),
  },
  {
    reason: 'A search may begin at the end of a text, as in CEL, but nowhere outside it, even for nothing.',
    example: '"a".indexOf("b", 1)',
    explains: ({ source, ours, theirs }) =>
      /ndexOf\(.*,/.test(source) &&
      (failedBy(ours, 'expression.out-of-range') || ('error' in theirs && /fromIndex/.test(theirs.error))),
  },
  {
    reason: 'A length of time below zero may have a fraction of a second; cel-js miscounts its seconds.',
    example: 'duration("1s") - duration("2s") + duration("500ms") == duration("-500ms")',
    explains: ({ source }) => /"500ms"|\.5Z"/.test(source),
  },
  {
    reason: 'The items of an empty list may be anything; cel-js gives them a type that fits nothing.',
    example: '[].all(x, x > 0)',
    explains: ({ source, theirs }) => source.includes('[]') && 'error' in theirs,
  },
];
