import { z } from 'zod';
import { id } from './ids.ts';
import { instant } from './instant.ts';
import { outMessage } from './message.ts';
import { PRIORITY_MAX, PRIORITY_MIN } from './priority.ts';

const base = {
  /** `CONTACT/NUMBER`, the same at every replay, so that a host does each effect once. */
  id: z.string(),
};

export const messageSend = z.strictObject({
  ...base,
  type: z.literal('message.send'),
  channel: id,
  pointOfContact: id,
  /** The customer's address on the channel. */
  to: z.string(),
  message: outMessage,
});

export const timerSet = z.strictObject({
  ...base,
  type: z.literal('timer.set'),
  timer: z.string(),
  due: instant,
});

export const timerCancel = z.strictObject({ ...base, type: z.literal('timer.cancel'), timer: z.string() });

export const contactQueue = z.strictObject({
  ...base,
  type: z.literal('contact.queue'),
  skill: id,
  priority: z.number().int().min(PRIORITY_MIN).max(PRIORITY_MAX),
  /** Priority gained per minute of waiting. */
  acceleration: z.number().min(0).max(PRIORITY_MAX),
  /** Why the runtime itself queued the contact, when the script did not: a problem code. */
  because: z.string().optional(),
});

export const contactUnqueue = z.strictObject({ ...base, type: z.literal('contact.unqueue') });

/** Give the contact to the agent: the ACD's decision. */
export const contactAssign = z.strictObject({
  ...base,
  type: z.literal('contact.assign'),
  agent: id,
  skill: id,
});

/** Show a page to the agent; without one, to the agent who gets the contact. */
export const agentPopurl = z.strictObject({
  ...base,
  type: z.literal('agent.popurl'),
  agent: id.optional(),
  url: z.string(),
  title: z.string(),
  destination: z.enum(['panel', 'tab']),
});

export const contactClose = z.strictObject({ ...base, type: z.literal('contact.close') });

/** What the host is asked to do. */
export const effect = z.discriminatedUnion('type', [
  messageSend,
  timerSet,
  timerCancel,
  contactQueue,
  contactUnqueue,
  contactAssign,
  agentPopurl,
  contactClose,
]);

export type Effect = z.output<typeof effect>;
export type EffectType = Effect['type'];
export type EffectOf<T extends EffectType> = Extract<Effect, { type: T }>;
