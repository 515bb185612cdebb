import { z } from 'zod';
import type { PlayRecord } from '../centre/record.ts';
import { type Effect, effect as effectSchema } from '../model/effect.ts';
import { eventLine, type Input } from '../model/event.ts';
import { instant } from '../model/instant.ts';
import type { JsonObject } from '../model/json.ts';

export type EffectRecord = Extract<PlayRecord, { kind: 'effect' }>;

/** An effect as it is written: `{ "id", "at", "contact", "type", … }`, times in RFC 3339, keys in one order. */
export function writtenEffect({ at, contact, effect }: EffectRecord): JsonObject {
  const { id, type, ...rest } = z.encode(effectSchema, effect) as Omit<Effect, 'due'> & { due?: string };
  return { id, at: z.encode(instant, at), contact, type, ...rest };
}

/** An effect as a line of JSON. */
export const effectLine = (record: EffectRecord): string => JSON.stringify(writtenEffect(record));

/** An event or webhook as a line of JSON, as `routewright run` reads it. */
export const inputLine = (input: Input): string => JSON.stringify(z.encode(eventLine, input));
