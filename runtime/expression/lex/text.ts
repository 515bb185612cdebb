import type { Problem } from '../../model/problem.ts';
import { problemAt } from '../codes.ts';

/** With `r` a backslash is a backslash; `b` writes bytes, which we have not. Curly quotes come from word processors. */
const OPENING = /([rR]?[bB]?|[bB][rR])("""|'''|["'“”„‘’])/y;

/** A text as it stands in a source. */
export interface Written {
  quote: string;
  raw: boolean;
  bytes: boolean;
  /** Where its characters begin. */
  inner: number;
  /** Where it ends, after what closes it; -1 when that never comes, or not on its line. */
  to: number;
}

/** The text that begins at a place; null when none does. */
export function textAt(source: string, from: number): Written | null {
  OPENING.lastIndex = from;
  const found = OPENING.exec(source);
  if (!found) return null;
  const [opening, prefix, quote] = found as unknown as [string, string, string];
  const raw = /r/i.test(prefix);
  const inner = from + opening.length;
  const rest = restOf(quote, raw);
  rest.lastIndex = inner;
  return { quote, raw, bytes: /b/i.test(prefix), inner, to: rest.test(source) ? rest.lastIndex : -1 };
}

/** What follows an opening quote. A text in single ones ends on its line; a curly quote is closed by any of its kind. */
function restOf(quote: string, raw: boolean): RegExp {
  const character = quote.length > 1 ? '.' : '[^\\n]';
  return new RegExp(`(?:${raw ? '' : '\\\\.|(?!\\\\)'}${character})*?${closingOf(quote)}`, 'sy');
}

function closingOf(quote: string): string {
  if (/["']/.test(quote)) return quote;
  return '‘’'.includes(quote) ? "[‘’']" : '[“”"]';
}

/** The letters behind a backslash that stand for a sign, and those signs. */
const LETTERS = 'abfnrtv';
const SIGNS = '\x07\b\f\n\r\t\v';
const ESCAPE = /\\(?:[xX]([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-3][0-7]{2})|(.))/gs;

/** What a quoted text stands for. Escapes that mean nothing are problems. */
export function readText(source: string, text: Written, problems: Problem[]): string {
  const { inner } = text;
  const written = source.slice(inner, text.to - text.quote.length);
  if (text.raw) return written;
  return written.replace(ESCAPE, (found, x, u, long, octal, other: string | undefined, at: number) => {
    const code = octal ? Number.parseInt(octal, 8) : Number.parseInt(x ?? u ?? long, 16);
    const value = other === undefined ? character(code) : escaped(other);
    const from = inner + at;
    if (value === undefined)
      problems.push(problemAt('expression.bad-escape', { from, to: from + found.length }, { found }));
    // A pattern in it is looked at as it was meant.
    return value ?? found;
  });
}

const escaped = (letter: string): string | undefined =>
  '\\?"\'`'.includes(letter) ? letter : SIGNS[LETTERS.indexOf(letter)];

/** Half a surrogate pair is no character. */
const character = (code: number): string | undefined =>
  code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? undefined : String.fromCodePoint(code);
