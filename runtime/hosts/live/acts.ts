import { z } from 'zod';
import type { DeskAct } from '../../desk/view.ts';
import { DESK_EVENTS, NOTES_MAX } from '../../model/desk-event.ts';
import { id } from '../../model/ids.ts';
import type { Said } from './protocol.ts';

/** The longest name of an act, in characters. */
export const ACT_ID_MAX = 100;

const topic = z.union([
  z.strictObject({ desk: id }),
  z.strictObject({ floor: z.literal(true) }),
  z.strictObject({ counts: id }),
  z.strictObject({ doubts: z.literal(true) }),
]);

const said = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('watch'), topic }),
  z.strictObject({ type: z.literal('leave'), topic }),
  z.strictObject({
    type: z.literal('act'),
    id: z.string().min(1).max(ACT_ID_MAX),
    agent: id,
    act: z.looseObject({ type: z.string() }),
  }),
]);

/** Any time: an act has none of its own. */
const AT = '2026-01-01T00:00:00Z';

const deskEvent = z.discriminatedUnion('type', DESK_EVENTS);
const ended = z.strictObject({
  type: z.literal('contact.ended'),
  contact: z.string(),
  disposition: id.optional(),
  notes: z.string().max(NOTES_MAX).optional(),
});

/** An act is an event of a desk without when and whose, which are not the page's to say. */
function actOf(given: Record<string, unknown>, agent: string): DeskAct | undefined {
  if (given['type'] === 'contact.ended') return ended.safeParse(given).data as DeskAct | undefined;
  if ('at' in given || 'agent' in given) return undefined;
  const read = deskEvent.safeParse({ ...given, at: AT, agent });
  if (!read.success) return undefined;
  const { at: _at, agent: _agent, ...act } = read.data;
  return act as DeskAct;
}

/** What a page said; undefined when it is nothing that can be said. */
export function readSaid(text: string): Said | undefined {
  const read = said.safeParse(jsonOf(text));
  if (!read.success) return undefined;
  if (read.data.type !== 'act') return read.data;
  const act = actOf(read.data.act, read.data.agent);
  return act && { ...read.data, act };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
