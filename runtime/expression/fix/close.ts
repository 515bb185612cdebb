import type { Span } from '../codes.ts';
import type { Edit } from './edit.ts';
import { closingQuote, straight, straightened } from './quotes.ts';

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);
const [OPEN, CLOSE] = ['{{', '}}'];
/** Those whose last argument is a condition. */
const MACRO = /\b(all|exists|exists_one|filter|map|optMap)\s*$/;
const CALLED = /[A-Za-z0-9_`]\s*$/;
/** What ends an argument that is a plain value: comparing, choosing, joining conditions. */
const AFTER_VALUE = /\s*(?:[=!<>]=?|&&|\|\||\?(?!\.)|\bin\b)/y;
const TEXT = /"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`\n]*`/y;
const ALL_TEXTS = new RegExp(TEXT.source, 'g');
const PATH = /\s*[A-Za-z_][A-Za-z0-9_]*(?:\.\??[A-Za-z_][A-Za-z0-9_]*)*(?:\([^(){}]*\)|\.\??)?/y;
const HALF_CLOSED = /\s*\}(?!\})/y;

/** The first quote of the other kind, with what may follow a value behind it. */
const MIXED = /(?:(?<=")[^'"\\\n]*'|(?<=')[^'"\\\n]*")(?=\s*(?:$|[)\],:?}]|&&|\|\||[=!]=))/my;

/** Where a text that is opened with one kind of quote is closed with the other; -1 where it is not. */
function otherQuote(source: string, from: number, to: number): number {
  return to === from + 1 ? endOf(MIXED, source, to) - 1 : -1;
}

const APOSTROPHE = /'[^'"\\\n]*'\w[^'"\\\n]*$/;

/** `'it's'` is one text with an apostrophe in it, which the last quote does not open but close. */
function aroundApostrophe(source: string, from: number, opened: string): Edit[] | null {
  const open = opened === "'" ? (APOSTROPHE.exec(source.slice(0, from))?.index ?? -1) : -1;
  if (open < 0) return null;
  return [open, from].map((at) => ({ from: at, to: at + 1, insert: '"' }));
}

const put = (at: number, insert: string): Edit[] => [{ from: at, to: at, insert }];

/** Closes what was opened at `span`, where whoever wrote it most likely meant to. */
export function closed(source: string, { from, to }: Span, opened: string): Edit[] {
  if (opened === OPEN) return closedHole(source, to);
  const closer = CLOSERS.get(opened);
  if (closer)
    return put(trimmed(source, to, endOfBracket(source, to, isPlainCall(source, from, opened))), closer);
  if (opened.length > 1) return put(endOfText(source, from, to), opened);
  const apostrophe = aroundApostrophe(source, from, opened);
  if (apostrophe) return apostrophe;
  const other = otherQuote(source, from, to);
  if (other >= 0) return [{ from: other, to: other + 1, insert: opened }];
  const ends = straightened(source, from);
  return closingQuote(source, from) < 0
    ? [...ends, ...put(endOfText(source, from, to), straight(opened))]
    : ends;
}

/** Behind the path or call that the braces begin with; at the end of the line where they begin with something else. */
function closedHole(source: string, from: number): Edit[] {
  const path = endOf(PATH, source, from);
  const half = path < 0 ? -1 : endOf(HALF_CLOSED, source, path);
  if (half >= 0) return put(half, CLOSE.slice(1));
  return put(path >= 0 ? path : trimmed(source, from, endOfLine(source, from)), ` ${CLOSE}`);
}

const isPlainCall = (source: string, from: number, opened: string): boolean => {
  const before = source.slice(0, from);
  return opened === '(' && CALLED.test(before) && !MACRO.test(before);
};

/** Before what closes another bracket; a call with a plain value ends before anything is done with its result. */
function endOfBracket(source: string, from: number, isCall: boolean): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    const text = endOf(TEXT, source, at);
    const character = source[at]!;
    if (text >= 0) at = text - 1;
    else if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character) && depth-- === 0) return at;
    else if (isCall && depth === 0 && at > from && endOf(AFTER_VALUE, source, at) >= 0) return at;
  }
  return source.length;
}

/** A text ends with its line or its hole, but before the closing brackets of those that were open when it began. */
function endOfText(source: string, from: number, to: number): number {
  const before = source.slice(0, from);
  const hole = before.lastIndexOf(OPEN) > before.lastIndexOf(CLOSE) ? source.indexOf(CLOSE, to) : -1;
  let open = openBrackets(before);
  let end = trimmed(source, to, hole < 0 ? endOfLine(source, to) : hole);
  while (open-- > 0 && end > to && ')]}'.includes(source[end - 1]!)) end--;
  return trimmed(source, to, end);
}

const openBrackets = (before: string): number =>
  [...before.replace(ALL_TEXTS, '')].reduce(
    (depth, one) => depth + ('([{'.includes(one) ? 1 : ')]}'.includes(one) ? -1 : 0),
    0,
  );

/** Where a sticky pattern that begins at a place ends; -1 when it does not begin there. */
function endOf(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : -1;
}

function endOfLine(source: string, from: number): number {
  const line = source.indexOf('\n', from);
  return line < 0 ? source.length : line;
}

/** Spaces before the end belong behind what closes. */
function trimmed(source: string, least: number, end: number): number {
  let at = end;
  while (at > least && /\s/.test(source[at - 1]!)) at--;
  return at;
}
