import { readPattern } from '../patterns/engine.ts';
import type { Search } from '../patterns/read.ts';
import { BOOLEAN, TEXT } from '../types.ts';
import { type Asked, type Call, type ExpressionFunction, method, plain } from './define.ts';

/** A pattern of RE2, read as what looks for it. */
const PATTERN: Asked = { ...TEXT, read: readPattern };

const matches = (call: Call, text: string, search: Search): boolean => search(call, text);

/** Finds a pattern anywhere in a text, in time that grows with the text's length. */
export const PATTERN_FUNCTIONS: readonly ExpressionFunction[] = [
  method(TEXT, 'matches', [PATTERN], BOOLEAN, matches),
  plain('matches', [TEXT, PATTERN], BOOLEAN, matches),
];
