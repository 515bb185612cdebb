import { AT, type Instruction, OP, type Program } from './program.ts';

/** Names of this module: they are asked at each step, and those of another one may cost a look-up. */
const { ALT, ALT_MATCH, EMPTY_WIDTH, FAIL, MATCH, RUNE } = OP;

/** The instructions the machine is at. Each once, in any order; emptied by forgetting its size. */
class Places {
  size = 0;
  private readonly list: Uint16Array;
  private readonly places: Uint16Array;

  constructor(instructions: number) {
    this.list = new Uint16Array(instructions);
    this.places = new Uint16Array(instructions);
  }

  at(place: number): number {
    return this.list[place]!;
  }

  add(instruction: number): void {
    const place = this.places[instruction]!;
    if (place < this.size && this.list[place] === instruction) return;
    this.list[this.size] = instruction;
    this.places[instruction] = this.size++;
  }
}

const LINE_FEED = 0x0a;
/** The code point of what is before and after a text. */
export const NOTHING = -1;

/** ASCII only, as RE2 has it. */
const isWord = (rune: number): boolean =>
  (rune >= 0x61 && rune <= 0x7a) ||
  (rune >= 0x41 && rune <= 0x5a) ||
  (rune >= 0x30 && rune <= 0x39) ||
  rune === 0x5f;

/** What the place between two characters has. */
export function between(left: number, right: number): number {
  let bits = isWord(left) === isWord(right) ? AT.NO_WORD_EDGE : AT.WORD_EDGE;
  if (left === NOTHING) bits |= AT.TEXT_START | AT.LINE_START;
  if (left === LINE_FEED) bits |= AT.LINE_START;
  if (right === NOTHING) bits |= AT.TEXT_END | AT.LINE_END;
  if (right === LINE_FEED) bits |= AT.LINE_END;
  return bits;
}

/** From all places over one character to the next ones. `now` grows while it is walked. Whether a match is reached. */
function step(
  program: readonly Instruction[],
  now: Places,
  next: Places,
  rune: number,
  has: number,
): boolean {
  for (let place = 0; place < now.size; place++) {
    const { op, out, arg } = program[now.at(place)]!;
    if (op >= RUNE) {
      if (rune !== NOTHING && program[now.at(place)]!.matchRune(rune)) next.add(out);
    } else if (op === MATCH) return true;
    else if (op === ALT || op === ALT_MATCH) {
      now.add(out);
      now.add(arg);
    } else if (op === EMPTY_WIDTH ? (arg & ~has) === 0 : op !== FAIL) now.add(out);
  }
  return false;
}

/** Whether the pattern is found in a text. `spend` is told of each character how many instructions it was shown to. */
export type Find = (text: string, spend: (instructions: number) => void) => boolean;

/**
 * The library's own search is not linear: where its automaton grows too big it walks all instructions for each one,
 * and it keeps up to 10,000 states a pattern. This one takes at most one step an instruction and a character, and
 * keeps nothing.
 */
export function finder({ instructions, start, asks }: Program): Find {
  let now = new Places(instructions.length);
  let next = new Places(instructions.length);
  const anchored = (asks & AT.TEXT_START) !== 0;
  const looksAround = instructions.some(({ op }) => op === EMPTY_WIDTH);
  /** ASCII characters that no match begins with. */
  const dead = new Uint8Array(looksAround ? 0 : 0x80);

  return (text, spend) => {
    let previous = NOTHING;
    now.size = 0;
    for (let i = 0; ; ) {
      const rune = text.codePointAt(i) ?? NOTHING;
      const fresh = now.size === 0;
      if (i === 0 || !anchored) now.add(start);
      if (now.size === 0) return false;
      if (fresh && dead[rune] === 1) now.size = 0;
      else {
        next.size = 0;
        if (step(instructions, now, next, rune, looksAround ? between(previous, rune) : 0)) return true;
        spend(now.size);
        if (fresh && next.size === 0 && rune < dead.length) dead[rune] = 1;
        [now, next] = [next, now];
      }
      if (rune === NOTHING) return false;
      i += rune > 0xffff ? 2 : 1;
      previous = rune;
    }
  };
}
