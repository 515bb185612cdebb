import { between, NOTHING } from './find.ts';
import { type Instruction, OP, type Program } from './program.ts';

/** A part of a text, in UTF-16 units: `to` is behind its last. */
export interface Found {
  from: number;
  to: number;
}

/** Steps of the machine that may still be made, in all searches together. Below zero, a search stops. */
export interface Budget {
  left: number;
}

/**
 * Where a pattern is found in a text: the leftmost first, of those at one place the one the pattern prefers, then the
 * next one behind it. Empty ones are left out. What the budget does not reach is not found.
 */
export type Spans = (text: string, budget: Budget) => Found[];

/** Where the machine is, in order of preference, each with the place its match began at. */
class Threads {
  readonly at: number[] = [];
  readonly began: number[] = [];
  private readonly seen = new Set<number>();

  clear(): void {
    this.at.length = 0;
    this.began.length = 0;
    this.seen.clear();
  }

  /** Adds an instruction, or those it stands for. `has` is what the place has. */
  add(program: readonly Instruction[], first: number, began: number, has: number): void {
    const waiting = [first];
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      if (this.seen.has(one)) continue;
      this.seen.add(one);
      const { op, out, arg } = program[one]!;
      if (op === OP.ALT || op === OP.ALT_MATCH) waiting.push(arg, out);
      else if (op === OP.EMPTY_WIDTH) (arg & ~has) === 0 && waiting.push(out);
      else if (op === OP.CAPTURE || op === OP.NOP) waiting.push(out);
      else if (op !== OP.FAIL) {
        this.at.push(one);
        this.began.push(began);
      }
    }
  }

  get cost(): number {
    return this.seen.size + 1;
  }
}

/** One character over: the match that is reached, if any; what is preferred less than it is dropped. */
function step(
  program: readonly Instruction[],
  now: Threads,
  next: Threads,
  place: { at: number; rune: number; has: number },
): Found | undefined {
  for (const [index, at] of now.at.entries()) {
    const instruction = program[at]!;
    const began = now.began[index]!;
    if (instruction.op === OP.MATCH) return { from: began, to: place.at };
    if (place.rune !== NOTHING && instruction.matchRune(place.rune))
      next.add(program, instruction.out, began, place.has);
  }
  return undefined;
}

const sizeOf = (rune: number): number => (rune > 0xffff ? 2 : 1);

/** The code point before a place. */
function before(text: string, at: number): number {
  if (at === 0) return NOTHING;
  const whole = at > 1 ? (text.codePointAt(at - 2) ?? NOTHING) : NOTHING;
  return whole > 0xffff ? whole : text.charCodeAt(at - 1);
}

function firstFrom(
  { instructions, start }: Program,
  text: string,
  from: number,
  budget: Budget,
): Found | undefined {
  let now = new Threads();
  let next = new Threads();
  let found: Found | undefined;
  let has = between(before(text, from), text.codePointAt(from) ?? NOTHING);
  for (let at = from; budget.left >= 0; ) {
    const rune = text.codePointAt(at) ?? NOTHING;
    if (!found) now.add(instructions, start, at, has);
    const behind = at + sizeOf(rune);
    has = between(rune, text.codePointAt(behind) ?? NOTHING);
    next.clear();
    found = step(instructions, now, next, { at, rune, has }) ?? found;
    budget.left -= now.cost;
    [now, next] = [next, now];
    if (rune === NOTHING || (found && now.at.length === 0)) return found;
    at = behind;
  }
  return undefined;
}

/** Each search takes at most one step an instruction and a character; a text full of them is bounded by the budget. */
export const spansFinder =
  (program: Program): Spans =>
  (text, budget) => {
    const all: Found[] = [];
    for (let from = 0; from <= text.length && budget.left >= 0; ) {
      const found = firstFrom(program, text, from, budget);
      if (!found) break;
      if (found.to > found.from) all.push(found);
      from = found.to > found.from ? found.to : found.to + sizeOf(text.codePointAt(found.to) ?? NOTHING);
    }
    return all;
  };
