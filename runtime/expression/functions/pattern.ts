import { LimitError } from '../errors.ts';
import { PATTERN_MAX, PATTERN_SIZE_MAX, PATTERN_TEXT_MAX } from '../limits.ts';
import { findPattern, patternsLoaded } from '../patterns/engine.ts';
import type { Find } from '../patterns/find.ts';
import { sizeOf } from '../patterns/size.ts';
import { BOOLEAN, TEXT } from '../types.ts';
import type { Call, ExpressionFunction, Finding } from './define.ts';

/** Characters that are passed by, for one unit of fuel. */
const PASSED_PER_FUEL = 100;
/** Times that an instruction is shown a character, for one unit. */
const SHOWN_PER_FUEL = 100;
/** Patterns that are not written out in a source, kept for the next time. Null is none. */
const KEPT = 32;
const kept = new Map<string, Find | null>();

/** The limit that a pattern goes beyond. */
function limitOf(pattern: string): number | null {
  if (pattern.length > PATTERN_MAX) return PATTERN_MAX;
  return sizeOf(pattern) > PATTERN_SIZE_MAX ? PATTERN_SIZE_MAX : null;
}

function recall(pattern: string): Find | null {
  let find = kept.get(pattern);
  if (find !== undefined) return find;
  find = findPattern(pattern);
  const [oldest] = kept.keys();
  if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(pattern, find);
  return find;
}

/** Makes a pattern that is known only now. It is paid for also when it is kept: what a call costs never varies. */
function made(call: Call, pattern: string): Find {
  if (!patternsLoaded()) throw call.failure('expression.patterns-not-loaded', {});
  const max = limitOf(pattern);
  if (max !== null) throw new LimitError('expression.pattern-too-big', call, { max });
  call.charge(sizeOf(pattern));
  const find = recall(pattern);
  if (!find) throw call.failure('expression.bad-pattern', { found: pattern }, 1);
  return find;
}

function search(call: Call, find: Find, text: string): boolean {
  if (text.length > PATTERN_TEXT_MAX)
    throw new LimitError('expression.searched-too-long', call, { max: PATTERN_TEXT_MAX });
  call.charge(Math.ceil(text.length / PASSED_PER_FUEL));
  let paid = 0;
  return find(text, (shown) => {
    paid -= shown;
    if (paid >= 0) return;
    const fuel = Math.ceil(-paid / SHOWN_PER_FUEL);
    call.charge(fuel);
    paid += fuel * SHOWN_PER_FUEL;
  });
}

const matches = (call: Call, text: string, pattern: string): boolean =>
  search(call, made(call, pattern), text);

/** A pattern that is written out is made once. */
function prepare(call: Call, [, pattern]: readonly unknown[]): ((text: string) => boolean) | undefined {
  if (typeof pattern !== 'string' || !patternsLoaded() || limitOf(pattern) !== null) return;
  const find = findPattern(pattern);
  return find ? (text) => search(call, find, text) : undefined;
}

function look(pattern: string): Finding | null {
  const max = limitOf(pattern);
  if (max !== null) return { code: 'expression.pattern-too-big', params: { max } };
  if (!patternsLoaded() || findPattern(pattern)) return null;
  return { code: 'expression.bad-pattern', params: { found: pattern } };
}

const unready = () => (patternsLoaded() ? null : 'expression.patterns-not-loaded');

const form = {
  name: 'matches',
  result: BOOLEAN,
  apply: matches,
  prepare,
  unready,
  literals: [undefined, look],
};

/** Finds a pattern of RE2 anywhere in a text, in time that grows with the text's length. */
export const PATTERN_FUNCTIONS: readonly ExpressionFunction[] = [
  { ...form, receiver: TEXT, args: [TEXT] },
  { ...form, args: [TEXT, TEXT] },
];
