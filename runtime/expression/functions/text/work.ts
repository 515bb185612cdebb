import { LimitError } from '../../errors.ts';
import { RESULT_TEXT_MAX } from '../../limits.ts';
import type { Call } from '../define.ts';

/** Work on a text no longer than this is too little to pay for. */
const SMALL = 64;
/** Characters that are read for one unit of fuel. */
const READ_PER_FUEL = 256;
/** Characters, or pieces of a text, that are made for one unit. */
const MADE_PER_FUEL = 32;
/** Pairs of characters that are compared for one unit. */
const COMPARED_PER_FUEL = 4_096;
/** What it costs to step to the next place in a text, in such pairs. */
const STEP = 16;

/** Pays for looking at each character once. */
export function payForReading(call: Call, length: number): void {
  if (length > SMALL) call.charge(Math.ceil(length / READ_PER_FUEL));
}

/** Pays for making as many characters, or pieces. */
export function payForMaking(call: Call, length: number): void {
  if (length > SMALL) call.charge(Math.ceil(length / MADE_PER_FUEL));
}

/** Pays for a search as the worst texts have it: at each place all of the part is compared before it differs. */
export function payForSearch(call: Call, text: string, part: string): void {
  if (text.length <= SMALL) return;
  const places = Math.max(text.length - part.length, 0);
  call.charge(Math.ceil((text.length + places * (part.length + STEP)) / COMPARED_PER_FUEL));
}

/** Refuses a text that would be too long, and pays for one that is not. To be asked before it is made. */
export function payForResult(call: Call, length: number): void {
  if (length > RESULT_TEXT_MAX)
    throw new LimitError('expression.text-too-long', call, { max: RESULT_TEXT_MAX });
  payForReading(call, length);
}
