import { z } from 'zod';
import { ACD_EFFECTS } from './acd-effect.ts';
import { CASE_STATUSES } from './case-status.ts';
import { consent } from './consent.ts';
import { id } from './ids.ts';
import { instant } from './instant.ts';
import { outMessage } from './message.ts';
import { queueRule } from './queue-rule.ts';
import { value } from './variable.ts';

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
  /** Who wrote it; absent: the script. */
  agent: id.optional(),
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
  ...queueRule.shape,
  /** Why the runtime itself queued the contact, when the script did not: a problem code. */
  because: z.string().optional(),
});

export const contactUnqueue = z.strictObject({ ...base, type: z.literal('contact.unqueue') });

/** Show a page to the agent; without one, to the agent who gets the contact. */
export const agentPopurl = z.strictObject({
  ...base,
  type: z.literal('agent.popurl'),
  agent: id.optional(),
  url: z.string(),
  title: z.string(),
  /** `default`: as the agent's own settings say. */
  destination: z.enum(['default', 'panel', 'tab']),
});

/** Put a message in front of the agent; without one, of the agent who gets the contact. */
export const agentPage = z.strictObject({
  ...base,
  type: z.literal('agent.page'),
  agent: id.optional(),
  title: z.string(),
  text: z.string(),
});

/** Go on with the customer over another channel as well. */
export const contactElevate = z.strictObject({
  ...base,
  type: z.literal('contact.elevate'),
  channel: id,
  /** The customer's address there. */
  to: z.string(),
  skill: id,
});

export const statusSet = z.strictObject({
  ...base,
  type: z.literal('status.set'),
  status: z.enum(CASE_STATUSES),
});

export const dispositionSet = z.strictObject({
  ...base,
  type: z.literal('disposition.set'),
  disposition: id,
  notes: z.string().optional(),
});

export const tagsChange = z.strictObject({
  ...base,
  type: z.literal('tags.change'),
  add: z.array(z.string()),
  remove: z.array(z.string()),
});

/** Keep facts of the customer, by custom field; a timestamp is in milliseconds. */
export const customerUpdate = z.strictObject({
  ...base,
  type: z.literal('customer.update'),
  fields: z.record(z.string(), value),
});

export const consentRecord = z.strictObject({
  ...base,
  type: z.literal('consent.record'),
  channel: id,
  consent,
});

/** Call another system; the answer is an `http.responded` with this effect's id. */
export const httpRequest = z.strictObject({
  ...base,
  type: z.literal('http.request'),
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  url: z.string(),
  /** `{{secret:NAME}}` stands for a secret of the host. */
  headers: z.record(z.string(), z.string()),
  /** JSON as text. */
  body: z.string().optional(),
  /** Milliseconds. */
  timeout: z.number().int(),
  /** How often it is tried in all. */
  attempts: z.number().int(),
});

/** Tell another system, or another contact, that something happened. */
export const signalSend = z.strictObject({
  ...base,
  type: z.literal('signal.send'),
  signal: id,
  /** The contact that is told; absent: whoever listens to the host. */
  to: z.string().optional(),
  parameters: z.record(z.string(), value),
});

/** Ask how a skill's queue stands; the answer is a `queue.answered` with this effect's id. */
export const queueQuery = z.strictObject({
  ...base,
  type: z.literal('queue.query'),
  skill: id,
});

export const contactClose = z.strictObject({ ...base, type: z.literal('contact.close') });

/** What the host is asked to do. */
export const effect = z.discriminatedUnion('type', [
  messageSend,
  timerSet,
  timerCancel,
  contactQueue,
  contactUnqueue,
  ...ACD_EFFECTS,
  agentPopurl,
  agentPage,
  contactElevate,
  statusSet,
  dispositionSet,
  tagsChange,
  customerUpdate,
  consentRecord,
  httpRequest,
  signalSend,
  queueQuery,
  contactClose,
]);

export type Effect = z.output<typeof effect>;
export type EffectType = Effect['type'];
export type EffectOf<T extends EffectType> = Extract<Effect, { type: T }>;
