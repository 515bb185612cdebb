import { z } from 'zod';
import { DESK_EVENTS, NOTES_MAX } from './desk-event.ts';
import { id } from './ids.ts';
import { instant } from './instant.ts';
import { language } from './language.ts';
import { inMessage } from './message.ts';
import { queueRule } from './queue-rule.ts';
import { value, variableName } from './variable.ts';

/** Who wrote: the address on the channel, and what the channel tells of its owner. */
export const sender = z.strictObject({
  address: z.string().min(1).max(200),
  name: z.string().max(200).optional(),
});

const base = { at: instant };
const ofContact = { ...base, contact: z.string() };

/** A customer wrote to a point of contact. */
export const messageReceived = z.strictObject({
  ...base,
  type: z.literal('message.received'),
  pointOfContact: id,
  customer: sender,
  message: inMessage,
  /** In which they write, where the channel knows, such as the language of a page. */
  language: language.optional(),
});

/** Another system asks for a contact with a customer who has not written, such as a reminder. */
export const contactStarted = z.strictObject({
  ...base,
  type: z.literal('contact.started'),
  pointOfContact: id,
  customer: sender,
  /** The script; without it the default of the point of contact. */
  script: id.optional(),
  language: language.optional(),
  variables: z.record(variableName, value).optional(),
});

/** A channel tells what became of a message. */
export const deliveryReported = z.strictObject({
  ...base,
  type: z.literal('delivery.reported'),
  pointOfContact: id,
  /** The channel's id of the message. */
  message: z.string(),
  status: z.enum(['sent', 'delivered', 'read', 'played', 'failed']),
  /** Our effect's id, where the channel echoes it. */
  effect: z.string().optional(),
  error: z.strictObject({ code: z.number(), title: z.string() }).optional(),
});

export const timerFired = z.strictObject({ ...ofContact, type: z.literal('timer.fired'), timer: z.string() });

export const agentAssigned = z.strictObject({
  ...ofContact,
  type: z.literal('agent.assigned'),
  agent: id,
  skill: id,
  /** Of a transfer: who had it before. */
  from: id.optional(),
});

/** The agent no longer has the contact, which is not over. */
export const agentUnassigned = z.strictObject({
  ...ofContact,
  type: z.literal('agent.unassigned'),
  agent: id,
  skill: id.optional(),
  reason: z.enum(['agent', 'rejected', 'no-reply', 'customer-silent', 'transfer']).default('agent'),
  /** What it waits under already, as after a transfer to a queue. */
  queued: queueRule.optional(),
});

/** No agent who may get the waiting contact is at work. */
export const agentsNone = z.strictObject({ ...ofContact, type: z.literal('agents.none'), skill: id });

/** The customer hung up or closed the page. A host makes of it what it is to the open contact: see `departureOf`. */
export const customerLeft = z.strictObject({
  ...base,
  type: z.literal('customer.left'),
  pointOfContact: id,
  customer: sender,
});

/** The customer left while waiting for an agent. */
export const contactAbandoned = z.strictObject({ ...ofContact, type: z.literal('contact.abandoned') });

/** Another system tells a contact's script something. */
export const signalReceived = z.strictObject({
  ...ofContact,
  type: z.literal('signal.received'),
  signal: id,
  parameters: z.record(variableName, value).default({}),
});

/** The answer to an `http.request`. */
export const httpResponded = z.strictObject({
  ...ofContact,
  type: z.literal('http.responded'),
  /** The effect's id. */
  request: z.string(),
  /** Absent when no answer came. */
  status: z.number().int().optional(),
  body: z.json().optional(),
  /** Why there is no answer, or none that can be read. */
  error: z.enum(['timeout', 'failed', 'too-large', 'not-json', 'not-allowed', 'no-secret']).optional(),
});

/** The answer to a `queue.query`; times in whole seconds. */
export const queueAnswered = z.strictObject({
  ...ofContact,
  type: z.literal('queue.answered'),
  query: z.string(),
  waiting: z.number().int(),
  longestWait: z.number().int(),
  /** Agents who could take a contact now. */
  available: z.number().int(),
  /** Null when too little is known. */
  estimatedWait: z.number().int().nullable(),
});

/** The agent, or the customer, is done. */
export const contactEnded = z.strictObject({
  ...ofContact,
  type: z.literal('contact.ended'),
  /** The agent who ended it. */
  agent: id.optional(),
  /** How it ended, in the agent's words of the skill. */
  disposition: id.optional(),
  notes: z.string().max(NOTES_MAX).optional(),
});

/** The address is no longer there: its conversations stand still, and agents can only end them. */
export const pointOfContactRemoved = z.strictObject({
  ...base,
  type: z.literal('point-of-contact.removed'),
  pointOfContact: id,
});

/** Nothing happened but time: timers that are due by then fire. */
export const timePassed = z.strictObject({ ...base, type: z.literal('time.passed') });

/** What happened. On a line `at` is RFC 3339; inside it is milliseconds. */
export const event = z.discriminatedUnion('type', [
  messageReceived,
  contactStarted,
  deliveryReported,
  timerFired,
  agentAssigned,
  agentUnassigned,
  agentsNone,
  ...DESK_EVENTS,
  customerLeft,
  contactAbandoned,
  signalReceived,
  httpResponded,
  queueAnswered,
  contactEnded,
  pointOfContactRemoved,
  timePassed,
]);

/** A channel's webhook as it came in: its folder turns it into events. */
export const webhook = z.strictObject({
  ...base,
  type: z.literal('webhook'),
  channel: id,
  body: z.json(),
});

/** A line of an events file. */
export const eventLine = z.discriminatedUnion('type', [...event.options, webhook]);

export type Event = z.output<typeof event>;
export type EventType = Event['type'];
export type EventOf<T extends EventType> = Extract<Event, { type: T }>;
export type Webhook = z.output<typeof webhook>;
/** An event or a webhook, with `at` in milliseconds. */
export type Input = z.output<typeof eventLine>;
export type Sender = z.infer<typeof sender>;
