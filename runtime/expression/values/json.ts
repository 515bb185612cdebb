import type { Json } from '../../model/json.ts';
import { Duration } from './duration.ts';
import { Optional } from './optional.ts';
import { Timestamp } from './timestamp.ts';

/**
 * A value as JSON has it: a timestamp in RFC 3339 and UTC, a duration in seconds such as `90s`, an optional as what it
 * holds, and null where it holds nothing.
 */
export function toJson(value: unknown): Json {
  if (typeof value !== 'object' || value === null) return (value ?? null) as Json;
  if (Array.isArray(value)) return value.map(toJson);
  if (value instanceof Timestamp) return new Date(value.ms).toISOString().replace('.000Z', 'Z');
  if (value instanceof Duration) return `${value.ms / 1_000}s`;
  if (value instanceof Optional) return toJson(value.value);
  // Not by assignment: a key may be called __proto__.
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toJson(inner)]));
}
