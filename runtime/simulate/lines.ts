import { z } from 'zod';
import { type Effect, effect as effectSchema } from '../model/effect.ts';
import { eventLine, type Input } from '../model/event.ts';
import { instant } from '../model/instant.ts';
import type { PlayRecord } from './world.ts';

type EffectRecord = Extract<PlayRecord, { kind: 'effect' }>;

/** An effect as a line of JSON: `{ "id", "at", "contact", "type", … }`, times in RFC 3339, keys in one order. */
export function effectLine({ at, contact, effect }: EffectRecord): string {
  const { id, type, ...rest } = z.encode(effectSchema, effect) as Omit<Effect, 'due'> & { due?: string };
  return JSON.stringify({ id, at: z.encode(instant, at), contact, type, ...rest });
}

/** An event or webhook as a line of JSON, as `routewright run` reads it. */
export const inputLine = (input: Input): string => JSON.stringify(z.encode(eventLine, input));
