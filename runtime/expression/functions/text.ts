import type { ExprType } from '../environment.ts';
import { codePointLength } from '../texts.ts';
import { BOOLEAN, NUMBER, TEXT } from '../types.ts';
import type { Call, ExpressionFunction } from './define.ts';
import { lowerAscii, trim, upperAscii } from './text/letters.ts';
import { join, replace, reverse, split } from './text/pieces.ts';
import { indexOfUnit, positionIn, whole } from './text/positions.ts';
import { payForReading, payForSearch } from './text/work.ts';

const TEXTS: ExprType = { kind: 'list', of: TEXT };
const ALL = -1;

/** A function called after a text. */
const method = (
  name: string,
  args: readonly ExprType[],
  result: ExprType,
  apply: ExpressionFunction['apply'],
): ExpressionFunction => ({ name, receiver: TEXT, args, result, apply });

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

function indexOf(call: Call, text: string, part: string, start?: number): number {
  const from = start === undefined ? 0 : positionIn(call, text, start, 2);
  payForSearch(call, text, part);
  return indexOfUnit(call, text, text.indexOf(part, from));
}

function lastIndexOf(call: Call, text: string, part: string, start?: number): number {
  const from = start === undefined ? text.length : positionIn(call, text, start, 2);
  payForSearch(call, text, part);
  return indexOfUnit(call, text, text.lastIndexOf(part, from));
}

const splitAll = (call: Call, text: string, separator: string) => split(call, text, separator, ALL);
const splitSome = (call: Call, text: string, separator: string, most: number) =>
  split(call, text, separator, whole(call, most, 2));

const replaceAll = (call: Call, text: string, part: string, by: string) => replace(call, text, part, by, ALL);
const replaceSome = (call: Call, text: string, part: string, by: string, most: number) =>
  replace(call, text, part, by, whole(call, most, 3));

const joinPlain = (call: Call, items: readonly unknown[]) => join(call, items, '');

/**
 * Positions and sizes are counted in code points, from 0. A position may be the size itself, where nothing is left;
 * one outside is an error. A limit below zero is none.
 */
export const TEXT_FUNCTIONS: readonly ExpressionFunction[] = [
  method('contains', [TEXT], BOOLEAN, contains),
  method('startsWith', [TEXT], BOOLEAN, startsWith),
  method('endsWith', [TEXT], BOOLEAN, endsWith),
  method('size', [], NUMBER, size),
  { name: 'size', args: [TEXT], result: NUMBER, apply: size },
  method('lowerAscii', [], TEXT, lowerAscii),
  method('upperAscii', [], TEXT, upperAscii),
  method('trim', [], TEXT, trim),
  method('reverse', [], TEXT, reverse),
  method('charAt', [NUMBER], TEXT, charAt),
  method('substring', [NUMBER], TEXT, substring),
  method('substring', [NUMBER, NUMBER], TEXT, substring),
  method('indexOf', [TEXT], NUMBER, indexOf),
  method('indexOf', [TEXT, NUMBER], NUMBER, indexOf),
  method('lastIndexOf', [TEXT], NUMBER, lastIndexOf),
  method('lastIndexOf', [TEXT, NUMBER], NUMBER, lastIndexOf),
  method('replace', [TEXT, TEXT], TEXT, replaceAll),
  method('replace', [TEXT, TEXT, NUMBER], TEXT, replaceSome),
  method('split', [TEXT], TEXTS, splitAll),
  method('split', [TEXT, NUMBER], TEXTS, splitSome),
  { name: 'join', receiver: TEXTS, args: [], result: TEXT, apply: joinPlain },
  { name: 'join', receiver: TEXTS, args: [TEXT], result: TEXT, apply: join },
];
