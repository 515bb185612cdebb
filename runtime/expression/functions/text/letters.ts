import type { Call } from '../define.ts';
import { payForMaking } from './work.ts';

const BEYOND_ASCII = /[^\0-\x7f]/;

/** Changes the letters of ASCII and no others. */
const changed =
  (letters: RegExp, change: (text: string) => string) =>
  (call: Call, text: string): string => {
    payForMaking(call, text.length);
    return BEYOND_ASCII.test(text) ? text.replace(letters, change) : change(text);
  };

export const lowerAscii = changed(/[A-Z]+/g, (text) => text.toLowerCase());
export const upperAscii = changed(/[a-z]+/g, (text) => text.toUpperCase());

/** The white space of Unicode. Unlike what JavaScript trims, it has U+0085 and no U+FEFF. */
const WHITE_SPACE = /\p{White_Space}/u;
const isSpace = (text: string, at: number): boolean => WHITE_SPACE.test(text.charAt(at));

export function trim(call: Call, text: string): string {
  payForMaking(call, text.length);
  let [from, to] = [0, text.length];
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return text.slice(from, to);
}
