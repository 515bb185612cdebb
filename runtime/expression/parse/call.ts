import { MACROS, type MacroName, type Node } from '../ast.ts';
import type { Span } from '../codes.ts';
import type { Token } from '../lex/token.ts';
import type { Cursor } from './cursor.ts';

/** Something that is written as a call. */
export interface Called extends Span {
  receiver: Node | null;
  /** The token that names it. */
  named: Token;
  args: readonly Node[];
}

const FALLBACKS = ['or', 'orValue'];

/** A plain call, or one of the forms that read their parts in their own way. */
export function callOf(cursor: Cursor, called: Called): Node {
  const { receiver, named, args, from, to } = called;
  const { text: name } = named;
  const macro = MACROS.find((one) => one === name);
  if (receiver && macro) return macroOf(cursor, macro, receiver, called);
  if (receiver && FALLBACKS.includes(name)) {
    const [otherwise] = args;
    if (!otherwise || args.length > 1) return wrongCount(cursor, called, '1');
    const parts = [receiver, otherwise] as const;
    return cursor.node({ kind: 'fallback', unwraps: name === 'orValue', parts }, from, to);
  }
  if (!receiver && name === 'has') return cursor.node({ kind: 'has', parts: args }, from, to);
  const at = { from: named.from, to: named.to };
  const parts = receiver ? [receiver, ...args] : args;
  return cursor.node({ kind: 'call', name, method: receiver !== null, at, parts }, from, to);
}

/** `of.map(variable, where, body)` is `of.filter(variable, where).map(variable, body)`. */
function macroOf(cursor: Cursor, name: MacroName, receiver: Node, called: Called): Node {
  const { args, from, to } = called;
  const [first, second, third] = args;
  const counts = name === 'map' ? [2, 3] : [2];
  if (!first || !second || !counts.includes(args.length))
    return wrongCount(cursor, called, counts.join(' / '));
  if (first.kind !== 'name') {
    if (first.kind !== 'broken') cursor.problem('expression.macro-name', first, { name });
    return cursor.broken(called);
  }
  const { name: variable } = first;
  const macro = (one: MacroName, of: Node, body: Node) =>
    cursor.node({ kind: 'macro', name: one, variable, parts: [of, body] }, from, to);
  return third ? macro(name, macro('filter', receiver, second), third) : macro(name, receiver, second);
}

function wrongCount(cursor: Cursor, called: Called, expected: string): Node {
  const { named, to, args } = called;
  const params = { name: named.text, expected, found: args.length };
  cursor.problem('expression.wrong-arguments', { from: named.from, to }, params);
  return cursor.broken(called);
}
