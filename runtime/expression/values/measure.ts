import { nameOf } from '../types.ts';
import { Optional } from './optional.ts';

/**
 * The characters and items of a value, as JSON would write them, counted no further than `max`. Lists that share what
 * is in them are small in memory and can be endless when they are written out.
 */
export function sizeOf(value: unknown, max: number): number {
  if (typeof value === 'string') return 1 + value.length;
  if (typeof value !== 'object' || value === null) return 1;
  if (value instanceof Optional) return 1 + sizeOf(value.value, max);
  let size = 1;
  for (const [key, inner] of Object.entries(value)) {
    if (size > max) return size;
    size += (Array.isArray(value) ? 0 : key.length) + sizeOf(inner, max - size);
  }
  return size;
}

/** Items of a list or a map, and levels of them, that are shown of a value. */
const SHOWN_ITEMS = 12;
const SHOWN_DEPTH = 3;
const SHOWN_CHARACTERS = 200;
const MORE = '…';

/** A value cut down to what one can look at; `…` stands for what is left out. An optional is shown as what it holds. */
export function cut(value: unknown, depth = 0): unknown {
  if (typeof value === 'string')
    return value.length > SHOWN_CHARACTERS ? value.slice(0, SHOWN_CHARACTERS) + MORE : value;
  if (value instanceof Optional) return cut(value.value, depth);
  const list = Array.isArray(value);
  if (!list && nameOf(value) !== 'map') return value;
  if (depth === SHOWN_DEPTH) return MORE;
  const entries = Object.entries(value as object);
  const shown = entries.slice(0, SHOWN_ITEMS).map(([key, inner]) => [key, cut(inner, depth + 1)] as const);
  if (entries.length > SHOWN_ITEMS) shown.push([MORE, MORE]);
  return list ? shown.map(([, inner]) => inner) : Object.fromEntries(shown);
}
