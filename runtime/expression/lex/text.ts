import type { Problem } from '../../model/problem.ts';
import { problemAt, type Span } from '../codes.ts';

/** The quotes that close a text, by the one that opens it. Curly ones come from word processors: see `curlyQuote`. */
const CLOSES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”“"'],
  ['”', '”“"'],
  ['„', '”“"'],
  ['‘', "’‘'"],
  ['’', "’‘'"],
]);

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

const CODE_ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2}))/y;

export const opensText = (character: string): boolean => CLOSES.has(character);

/** Where the text that opens at `at` ends, after its closing quote; -1 when the line ends first. */
export function endOfText(source: string, at: number): number {
  const closes = CLOSES.get(source[at] ?? '') ?? '';
  for (let i = at + 1; i < source.length; i++) {
    const character = source[i]!;
    if (character === '\n') return -1;
    if (character === '\\') i++;
    else if (closes.includes(character)) return i + 1;
  }
  return -1;
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
