import type { Problem } from '../../model/problem.ts';
import { problemAt, type Span } from '../codes.ts';

/** What closes a text, by what opens it. Curly quotes come from word processors and are told of. */
const CLOSES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”“"'],
  ['”', '”“"'],
  ['„', '”“"'],
  ['‘', "’‘'"],
  ['’', "’‘'"],
]);

/** With `r` a backslash is a backslash; `b` writes bytes, which we have not. */
const OPENING = /([rRbB]{0,2})("""|'''|["'“”„‘’])/y;

const PLAIN_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['\\', '\\'],
  ['?', '?'],
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
]);

const CODE_ESCAPE = /\\(?:[xX]([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2}))/y;

/** How a text begins: `inner` is where its characters do. */
export interface Opening {
  quote: string;
  raw: boolean;
  bytes: boolean;
  inner: number;
}

/** Whether a text begins at a place, and how. */
export function openingAt(source: string, at: number): Opening | null {
  OPENING.lastIndex = at;
  const found = OPENING.exec(source);
  if (!found) return null;
  const prefix = found[1]!.toLowerCase();
  if (prefix === 'rr' || prefix === 'bb') return null;
  const [raw, bytes] = [prefix.includes('r'), prefix.includes('b')];
  return { quote: found[2]!, raw, bytes, inner: OPENING.lastIndex };
}

/** Where a text's last character is followed by its closing quote; -1 when that never comes, or not on its line. */
export function endOfInner(source: string, { quote, raw, inner }: Opening): number {
  const triple = quote.length > 1;
  const closes = CLOSES.get(quote) ?? '';
  for (let i = inner; i < source.length; i++) {
    const character = source[i]!;
    if (character === '\\' && !raw) i++;
    else if (triple ? source.startsWith(quote, i) : closes.includes(character)) return i;
    else if (character === '\n' && !triple) return -1;
  }
  return -1;
}

/** Where the text that opens at `at` ends, after its closing quote; -1 when it does not. */
export function endOfText(source: string, at: number): number {
  const opening = openingAt(source, at);
  const end = opening ? endOfInner(source, opening) : -1;
  return end < 0 ? -1 : end + opening!.quote.length;
}

/** What a quoted text stands for. Escapes that mean nothing are problems and are kept as written. */
export function readText(source: string, inner: Span, base: number, problems: Problem[]): string {
  let value = '';
  let at = inner.from;
  while (at < inner.to) {
    const next = source.indexOf('\\', at);
    if (next < 0 || next >= inner.to) break;
    const found = escapeAt(source, next);
    if (found.value === null) {
      const span = { from: base + next, to: base + found.to };
      problems.push(problemAt('expression.bad-escape', span, { found: source.slice(next, found.to) }));
    }
    value += source.slice(at, next) + (found.value ?? '');
    at = found.to;
  }
  return value + source.slice(at, inner.to);
}

function escapeAt(source: string, at: number): { value: string | null; to: number } {
  const plain = PLAIN_ESCAPES.get(source[at + 1] ?? '');
  if (plain !== undefined) return { value: plain, to: at + 2 };
  CODE_ESCAPE.lastIndex = at;
  const match = CODE_ESCAPE.exec(source);
  if (!match) return { value: null, to: at + 2 };
  const hex = match[1] ?? match[2] ?? match[3];
  const code = hex === undefined ? Number.parseInt(match[4]!, 8) : Number.parseInt(hex, 16);
  return { value: isCharacter(code) ? String.fromCodePoint(code) : null, to: CODE_ESCAPE.lastIndex };
}

/** Half a surrogate pair is no character. */
const isCharacter = (code: number): boolean => code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
