import type { ExprType } from '../environment.ts';
import { codePointLength } from '../texts.ts';
import { BOOLEAN, NUMBER, TEXT } from '../types.ts';
import { type Asked, type Call, type ExpressionFunction, method, plain } from './define.ts';
import { lowerAscii, trim, upperAscii } from './text/letters.ts';
import { join, replace, reverse, split } from './text/pieces.ts';
import { indexOfUnit, positionIn, whole } from './text/positions.ts';
import { payForReading, payForSearch } from './text/work.ts';

const TEXTS: ExprType = { kind: 'list', of: TEXT };
/** How many at most; below zero there is no limit. */
const MOST: Asked = { ...NUMBER, read: whole };

function contains(call: Call, text: string, part: string): boolean {
  payForSearch(call, text, part);
  return text.includes(part);
}

function startsWith(call: Call, text: string, part: string): boolean {
  payForReading(call, part.length);
  return text.startsWith(part);
}

function endsWith(call: Call, text: string, part: string): boolean {
  payForReading(call, part.length);
  return text.endsWith(part);
}

function size(call: Call, text: string): number {
  payForReading(call, text.length);
  return codePointLength(text);
}

function charAt(call: Call, text: string, index: number): string {
  const from = positionIn(call, text, index, 1);
  return from === text.length ? '' : String.fromCodePoint(text.codePointAt(from)!);
}

function substring(call: Call, text: string, start: number, end?: number): string {
  const from = positionIn(call, text, start, 1);
  if (end === undefined) return text.slice(from);
  const to = positionIn(call, text, end, 2);
  if (to < from) throw call.failure('expression.ends-before-start', { start, end }, 2);
  return text.slice(from, to);
}

/** Where a part is; a search that goes back begins at the end. */
const position =
  (find: (text: string, part: string, from: number | undefined) => number) =>
  (call: Call, text: string, part: string, start?: number): number => {
    const from = start === undefined ? undefined : positionIn(call, text, start, 2);
    payForSearch(call, text, part);
    return indexOfUnit(call, text, find(text, part, from));
  };

const indexOf = position((text, part, from) => text.indexOf(part, from));
const lastIndexOf = position((text, part, from) => text.lastIndexOf(part, from));

/**
 * Positions and sizes are counted in code points, from 0. A position may be the size itself, where nothing is left;
 * one outside is an error.
 */
export const TEXT_FUNCTIONS: readonly ExpressionFunction[] = [
  method(TEXT, 'contains', [TEXT], BOOLEAN, contains),
  method(TEXT, 'startsWith', [TEXT], BOOLEAN, startsWith),
  method(TEXT, 'endsWith', [TEXT], BOOLEAN, endsWith),
  method(TEXT, 'size', [], NUMBER, size),
  plain('size', [TEXT], NUMBER, size),
  method(TEXT, 'lowerAscii', [], TEXT, lowerAscii),
  method(TEXT, 'upperAscii', [], TEXT, upperAscii),
  method(TEXT, 'trim', [], TEXT, trim),
  method(TEXT, 'reverse', [], TEXT, reverse),
  method(TEXT, 'charAt', [NUMBER], TEXT, charAt),
  method(TEXT, 'substring', [NUMBER], TEXT, substring),
  method(TEXT, 'substring', [NUMBER, NUMBER], TEXT, substring),
  method(TEXT, 'indexOf', [TEXT], NUMBER, indexOf),
  method(TEXT, 'indexOf', [TEXT, NUMBER], NUMBER, indexOf),
  method(TEXT, 'lastIndexOf', [TEXT], NUMBER, lastIndexOf),
  method(TEXT, 'lastIndexOf', [TEXT, NUMBER], NUMBER, lastIndexOf),
  method(TEXT, 'replace', [TEXT, TEXT], TEXT, replace),
  method(TEXT, 'replace', [TEXT, TEXT, MOST], TEXT, replace),
  method(TEXT, 'split', [TEXT], TEXTS, split),
  method(TEXT, 'split', [TEXT, MOST], TEXTS, split),
  method(TEXTS, 'join', [], TEXT, join),
  method(TEXTS, 'join', [TEXT], TEXT, join),
];
