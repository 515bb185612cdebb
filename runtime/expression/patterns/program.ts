/** What an instruction does, as RE2 numbers it. From `RUNE` on, it takes a character. */
export const OP = {
  ALT: 1,
  ALT_MATCH: 2,
  CAPTURE: 3,
  EMPTY_WIDTH: 4,
  FAIL: 5,
  MATCH: 6,
  NOP: 7,
  RUNE: 8,
} as const;

/** The bits of what `EMPTY_WIDTH` asks of the place it stands at. */
export const AT = {
  LINE_START: 1,
  LINE_END: 2,
  TEXT_START: 4,
  TEXT_END: 8,
  WORD_EDGE: 16,
  NO_WORD_EDGE: 32,
} as const;

export interface Instruction {
  readonly op: number;
  /** Where to go on. */
  readonly out: number;
  /** The other way of `ALT`, or the bits of `EMPTY_WIDTH`. */
  readonly arg: number;
  /** Whether it takes a character, by its code point. */
  matchRune(rune: number): boolean;
}

/** A pattern as instructions for a machine that is at many of them at once. */
export interface Program {
  readonly instructions: readonly Instruction[];
  readonly start: number;
  /** What the place where a match begins must have, as far as every match needs it. */
  readonly asks: number;
}
