import type { Json } from '../../model/json.ts';
import { durationText } from '../time/duration.ts';
import { timestampText } from '../time/timestamp.ts';
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
  if (value instanceof Timestamp) return timestampText(value.ms);
  if (value instanceof Duration) return durationText(value.ms);
  if (value instanceof Optional) return toJson(value.value);
  // Not by assignment: a key may be called __proto__.
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toJson(inner)]));
}
