import { z } from 'zod';
import { agentState } from './agent-state.ts';
import { id } from './ids.ts';
import { instant } from './instant.ts';
import { queueRule } from './queue-rule.ts';

const base = { id: z.string() };
const ofAgent = { ...base, agent: id };

/** Why an agent is shown a contact: from a queue, handed over by another agent, or asked into a conversation. */
export const offerKind = z.enum(['queue', 'transfer', 'conference']);

/** Show the contact to the agent, to be accepted or rejected. */
export const contactOffer = z.strictObject({
  ...ofAgent,
  type: z.literal('contact.offer'),
  kind: offerKind,
  skill: id,
  /** Of a transfer or conference: the agent who asks. */
  from: id.optional(),
  /** When it is taken back. */
  until: instant,
});

/** Stop showing it. */
export const offerWithdraw = z.strictObject({
  ...ofAgent,
  type: z.literal('offer.withdraw'),
  reason: z.enum(['rejected', 'no-answer', 'left', 'changed', 'agent-left', 'asker-left']),
});

/** Give the contact to the agent. */
export const contactAssign = z.strictObject({
  ...ofAgent,
  type: z.literal('contact.assign'),
  skill: id,
  /** Of a transfer: who had it before. */
  from: id.optional(),
});

/** Take the contact from the agent: it is not over. */
export const contactUnassign = z.strictObject({
  ...ofAgent,
  type: z.literal('contact.unassign'),
  skill: id,
  reason: z.enum(['agent', 'customer-silent', 'transfer']),
  /** What it waits under already; absent: it waits for nobody. */
  queued: queueRule.optional(),
});

/** The state of an agent that nobody chose: no answer to an offer. */
export const agentStateSet = z.strictObject({
  ...ofAgent,
  type: z.literal('agent.state.set'),
  state: agentState,
});

/** Nobody took over, or came in: the contact stays as it was. */
export const requestDrop = z.strictObject({
  ...ofAgent,
  type: z.literal('request.drop'),
  kind: z.enum(['transfer', 'conference']),
  reason: z.enum(['rejected', 'no-answer', 'nobody', 'left']),
});

/** The agent is in the conversation beside its owner, or no longer. */
export const conferenceJoin = z.strictObject({ ...ofAgent, type: z.literal('conference.join') });
export const conferenceLeave = z.strictObject({ ...ofAgent, type: z.literal('conference.leave') });

/** Something more urgent came: the contact waits on the agent's desk, and goes on afterwards. */
export const contactInterrupt = z.strictObject({ ...ofAgent, type: z.literal('contact.interrupt') });
export const contactResume = z.strictObject({ ...ofAgent, type: z.literal('contact.resume') });

/** The agent should have replied by now. */
export const replyOverdue = z.strictObject({ ...ofAgent, type: z.literal('reply.overdue') });

export const wrapUpBegin = z.strictObject({
  ...ofAgent,
  type: z.literal('wrap-up.begin'),
  /** When it ends by itself; null: when a disposition is chosen. */
  until: instant.nullable(),
});
export const wrapUpEnd = z.strictObject({ ...ofAgent, type: z.literal('wrap-up.end') });

/** All conversations of a session are over, with what comes after. */
export const sessionComplete = z.strictObject({
  ...base,
  type: z.literal('session.complete'),
  session: z.string(),
});

/** From the third transfer on the contact is counted under another master contact. */
export const masterRenew = z.strictObject({
  ...base,
  type: z.literal('master.renew'),
  master: z.string(),
});

/** What the ACD asks a host to do. */
export const ACD_EFFECTS = [
  contactOffer,
  offerWithdraw,
  contactAssign,
  contactUnassign,
  agentStateSet,
  requestDrop,
  conferenceJoin,
  conferenceLeave,
  contactInterrupt,
  contactResume,
  replyOverdue,
  wrapUpBegin,
  wrapUpEnd,
  sessionComplete,
  masterRenew,
] as const;

export type AcdEffect = z.output<(typeof ACD_EFFECTS)[number]>;
export type AcdEffectType = AcdEffect['type'];
export type AcdEffectOf<T extends AcdEffectType> = Extract<AcdEffect, { type: T }>;
export type OfferKind = z.infer<typeof offerKind>;
