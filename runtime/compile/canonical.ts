import type { Json } from '../model/json.ts';
import { compare } from './problems.ts';

/** An object's entries by key, so that the order they were written in leaves no trace. */
export const sorted = <T>(map: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(map).sort(([a], [b]) => compare(a, b)));

/** A value with the keys of all objects in it in alphabetical order. Lists keep theirs: it means something. */
export function canonical(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(canonical);
  const entries = Object.entries(value).map(([key, inner]): [string, Json] => [key, canonical(inner)]);
  return sorted(Object.fromEntries(entries));
}

/** How a canonical file is written: two spaces, a newline at the end. */
export const fileText = (file: unknown): string => `${JSON.stringify(file, null, 2)}\n`;
