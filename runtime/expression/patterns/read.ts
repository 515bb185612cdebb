import type { Call } from '../functions/define.ts';
import type { Find } from './find.ts';
import { compile, programOf } from './re2.ts';
import { sizeOf } from './size.ts';
import { type Spans, spansFinder } from './spans.ts';

// This file and what it imports are a piece of the program that is loaded late, their limits included.

/** Characters of a pattern of `matches`. */
export const PATTERN_MAX = 500;
/** Instructions that a pattern may become. */
export const PATTERN_SIZE_MAX = 1_000;
/** Characters of a text that `matches` looks through. */
export const PATTERN_TEXT_MAX = 10_000;

/** Looks for a pattern anywhere in a text. */
export type Search = (call: Call, text: string) => boolean;

/** Characters that are passed by, for one unit of fuel. */
const PASSED_PER_FUEL = 100;
/** Times that an instruction is shown a character, for one unit. */
const SHOWN_PER_FUEL = 100;
/** Patterns that are kept for the next time. Null is none. */
const KEPT = 32;
const kept = new Map<string, Search | null>();

/** What looks for a pattern. It is paid for also when it is kept: what a call costs never varies. */
export function readPattern(call: Call, pattern: string): Search {
  if (pattern.length > PATTERN_MAX) throw call.limit('expression.pattern-too-big', { max: PATTERN_MAX });
  const size = sizeOf(pattern);
  if (size > PATTERN_SIZE_MAX) throw call.limit('expression.pattern-too-big', { max: PATTERN_SIZE_MAX });
  call.charge(size);
  const search = recall(pattern);
  if (!search) throw call.failure('expression.bad-pattern', { found: pattern });
  return search;
}

function recall(pattern: string): Search | null {
  const known = kept.get(pattern);
  if (known !== undefined) return known;
  const find = compile(pattern);
  const search = find && searchFor(find);
  const [oldest] = kept.keys();
  if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(pattern, search);
  return search;
}

const searchFor =
  (find: Find): Search =>
  (call, text) => {
    if (text.length > PATTERN_TEXT_MAX)
      throw call.limit('expression.searched-too-long', { max: PATTERN_TEXT_MAX });
    call.charge(Math.ceil(text.length / PASSED_PER_FUEL));
    let paid = 0;
    return find(text, (shown) => {
      paid -= shown;
      if (paid >= 0) return;
      const fuel = Math.ceil(-paid / SHOWN_PER_FUEL);
      call.charge(fuel);
      paid += fuel * SHOWN_PER_FUEL;
    });
  };

/** What tells where a pattern is found; null for what is none, or too big. */
export function readSpans(pattern: string): Spans | null {
  if (pattern.length > PATTERN_MAX || sizeOf(pattern) > PATTERN_SIZE_MAX) return null;
  const program = programOf(pattern);
  return program && spansFinder(program);
}
