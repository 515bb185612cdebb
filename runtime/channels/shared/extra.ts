import type { Json, JsonObject } from '../../model/json.ts';

/** What a message carries along: its fields that are there, or undefined when none is. */
export function extraOf(fields: Readonly<Record<string, Json | undefined>>): JsonObject | undefined {
  const there = Object.entries(fields).filter((entry): entry is [string, Json] => entry[1] !== undefined);
  return there.length > 0 ? Object.fromEntries(there) : undefined;
}
