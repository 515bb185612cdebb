import type { Json } from '../model/json.ts';

/** Numbers below have fewer digits than any card. */
const LONG = 1e11;

/** The value with other words in it: its texts, and whole numbers that become words. Keys stay. */
export function withWords(value: Json, words: (text: string) => string): Json {
  if (typeof value === 'string') return words(value);
  if (typeof value === 'number') return numberWith(value, words);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withWords(item, words));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withWords(item, words)]));
}

/** A number that is something else in words is those words. */
export function numberWith(value: number, words: (text: string) => string): number | string {
  if (!Number.isSafeInteger(value) || value < LONG) return value;
  const written = words(String(value));
  return written === String(value) ? value : written;
}
