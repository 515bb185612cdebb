import type { Json } from '#runtime/index.ts';

const NUMBERED = /^(.*)-(\d+)$/;

/**
 * A key that no item of the list has: the others' own word with the next number, `choice-3` after `choice-2`.
 * `word` is for a list that is still empty.
 */
export function freeKey(items: readonly Json[], key: string, word: string): string {
  let stem = word;
  let last = 0;
  for (const item of items) {
    const [, before, number] = NUMBERED.exec(keyOf(item, key)) ?? [];
    if (before === undefined) continue;
    stem = before;
    last = Math.max(last, Number(number));
  }
  return `${stem}-${last + 1}`;
}

/** An item's key; empty when it has none. */
export function keyOf(item: Json, key: string): string {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return '';
  const value = Object.hasOwn(item, key) ? item[key] : undefined;
  return typeof value === 'string' ? value : '';
}
