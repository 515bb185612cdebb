import { z } from 'zod';
import { chosenState } from './agent-state.ts';
import { CASE_STATUSES } from './case-status.ts';
import { id } from './ids.ts';
import { instant } from './instant.ts';
import { outMessage } from './message.ts';

/** The longest note of a disposition, in UTF-16 units. */
export const NOTES_MAX = 4_096;

const ofAgent = { at: instant, agent: id };
const ofContact = { ...ofAgent, contact: z.string() };

/** Whom a contact is handed to, or asked in: whoever of a skill is next, or one agent. */
export const target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('skill'), skill: id }),
  z.strictObject({ kind: z.literal('agent'), agent: id }),
]);

export const agentStateChanged = z.strictObject({
  ...ofAgent,
  type: z.literal('agent.state.changed'),
  state: chosenState,
});

/** The agent took the contact that the desk showed. */
export const offerAccepted = z.strictObject({ ...ofContact, type: z.literal('offer.accepted') });

/** The agent did not want it. */
export const offerRejected = z.strictObject({ ...ofContact, type: z.literal('offer.rejected') });

/** “+1 contact”: the agent asks for one more, of no kind that can be chosen. */
export const contactRequested = z.strictObject({ ...ofAgent, type: z.literal('contact.requested') });

/** The agent wrote to the customer. */
export const agentReplied = z.strictObject({
  ...ofContact,
  type: z.literal('agent.replied'),
  message: outMessage,
});

/** The agent asks that somebody else goes on with the contact. */
export const transferRequested = z.strictObject({
  ...ofContact,
  type: z.literal('transfer.requested'),
  to: target,
});

/** The agent asks somebody into the conversation. */
export const conferenceRequested = z.strictObject({
  ...ofContact,
  type: z.literal('conference.requested'),
  to: target,
});

/** Of the owner: the conference is over. Of the one who was asked in: they leave it. */
export const conferenceLeft = z.strictObject({ ...ofContact, type: z.literal('conference.left') });

/** The agent goes on with the customer over another channel as well. */
export const contactElevated = z.strictObject({
  ...ofContact,
  type: z.literal('contact.elevated'),
  channel: id,
  /** The customer's address there. */
  to: z.string().min(1).max(200),
  skill: id,
  /** The first message, where the channel carries one. */
  message: outMessage.optional(),
  /** Of an email. */
  subject: z.string().max(998).optional(),
});

/** The agent turned to something else; the customer waits for them. */
export const contactHeld = z.strictObject({ ...ofContact, type: z.literal('contact.held') });
export const contactResumed = z.strictObject({ ...ofContact, type: z.literal('contact.resumed') });

/** How the conversation ended, in the agent's words of the skill. */
export const dispositionChosen = z.strictObject({
  ...ofContact,
  type: z.literal('disposition.chosen'),
  disposition: id,
  notes: z.string().max(NOTES_MAX).optional(),
});

/** The agent is done with what comes after the conversation. */
export const wrapUpFinished = z.strictObject({
  ...ofContact,
  type: z.literal('wrap-up.finished'),
  disposition: id.optional(),
  notes: z.string().max(NOTES_MAX).optional(),
});

/** The agent says where the case stands. */
export const statusChosen = z.strictObject({
  ...ofContact,
  type: z.literal('status.chosen'),
  status: z.enum(CASE_STATUSES),
});

/** What agents do at their desks. */
export const DESK_EVENTS = [
  agentStateChanged,
  offerAccepted,
  offerRejected,
  contactRequested,
  agentReplied,
  transferRequested,
  conferenceRequested,
  conferenceLeft,
  contactElevated,
  contactHeld,
  contactResumed,
  dispositionChosen,
  wrapUpFinished,
  statusChosen,
] as const;

export type Target = z.infer<typeof target>;
export type DeskEvent = z.output<(typeof DESK_EVENTS)[number]>;
export type DeskEventType = DeskEvent['type'];
