import { codePointLength } from '../../texts.ts';
import type { Call } from '../define.ts';
import { payForReading } from './work.ts';

/** A number that counts. `value` is its place among the call's values, if it is not the call itself. */
export function whole(call: Call, number: number, value?: number): number {
  if (!Number.isInteger(number)) throw call.failure('expression.not-whole', { found: number }, value);
  return number;
}

/** Where the character with number `index` begins. */
function unitAt(text: string, index: number): number {
  let unit = 0;
  for (let left = index; left > 0; left--) unit += text.codePointAt(unit)! > 0xffff ? 2 : 1;
  return unit;
}

/**
 * Where a position that is counted in characters, from 0 up to and including the text's size, is in `text`.
 * `value` is the place of `index` among the call's values.
 */
export function positionIn(call: Call, text: string, index: number, value: number): number {
  payForReading(call, text.length);
  const size = codePointLength(text);
  if (whole(call, index, value) < 0 || index > size)
    throw call.failure('expression.out-of-range', { index, size }, value);
  return size === text.length ? index : unitAt(text, index);
}

/** The number of the character that begins at `unit`; -1 stays. */
export function indexOfUnit(call: Call, text: string, unit: number): number {
  if (unit <= 0) return unit;
  payForReading(call, unit);
  return codePointLength(text.slice(0, unit));
}
