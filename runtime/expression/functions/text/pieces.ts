import { hasPairs } from '../../texts.ts';
import { nameOf } from '../../types.ts';
import type { Call } from '../define.ts';
import { payForMaking, payForResult, payForSearch } from './work.ts';

/** No limit. */
const ALL = -1;

const characters = (text: string): string[] => (hasPairs(text) ? [...text] : text.split(''));

/** What remains after `most - 1` pieces is the last one. Below zero there is no `most`. */
function atMost(pieces: string[], most: number, between: string): string[] {
  if (most < 0 || pieces.length <= most) return pieces;
  return [...pieces.slice(0, most - 1), pieces.slice(most - 1).join(between)];
}

/** The pieces between the separators, at most `most` of them; all when that is below zero. */
export function split(call: Call, text: string, separator: string, most = ALL): string[] {
  if (most === 0) return [];
  payForSearch(call, text, separator);
  payForMaking(call, text.length);
  return atMost(separator === '' ? characters(text) : text.split(separator), most, separator);
}

/** The first `most` parts replaced; all when that is below zero. An empty part is before and after each character. */
export function replace(call: Call, text: string, part: string, by: string, most = ALL): string {
  if (most === 0) return text;
  payForSearch(call, text, part);
  payForMaking(call, text.length);
  const all = part === '' ? ['', ...characters(text), ''] : text.split(part);
  const pieces = atMost(all, most < 0 ? most : most + 1, part);
  payForResult(call, text.length + (pieces.length - 1) * (by.length - part.length));
  return pieces.join(by);
}

/** Items one after another. What is in a list is known only now. */
export function join(call: Call, items: readonly unknown[], between = ''): string {
  payForMaking(call, items.length);
  let length = Math.max(items.length - 1, 0) * between.length;
  for (const item of items) {
    if (typeof item !== 'string')
      throw call.failure('expression.wrong-type', { expected: 'text', found: nameOf(item) }, 0);
    length += item.length;
  }
  payForResult(call, length);
  return items.join(between);
}

export function reverse(call: Call, text: string): string {
  payForMaking(call, text.length);
  return characters(text).reverse().join('');
}
