import type { DeskEvent } from '../model/desk-event.ts';
import type { Instant } from '../model/instant.ts';
import type { QueueRule } from '../model/queue-rule.ts';

type Of<T extends DeskEvent['type']> = Extract<DeskEvent, { type: T }>;

interface AtContact {
  at: Instant;
  contact: string;
}

/** Of what agents do at their desks, all that concerns who has what. */
export type DeskInput =
  | Of<'agent.state.changed'>
  | Of<'offer.accepted'>
  | Of<'offer.rejected'>
  | Of<'contact.requested'>
  | Of<'transfer.requested'>
  | Of<'conference.requested'>
  | Of<'conference.left'>
  | Of<'contact.held'>
  | Of<'contact.resumed'>
  | Of<'disposition.chosen'>
  | Of<'wrap-up.finished'>;

/** What the ACD is told. */
export type AcdInput =
  /** A contact is to wait under a rule; one that waits already changes rule and keeps its time. */
  | ({ type: 'contact.queued'; channel: string; rule: QueueRule; customer?: string } & AtContact)
  /** A contact was taken from the queue, or from its agent: it is not over. */
  | ({ type: 'contact.left' } & AtContact)
  /** A conversation is over; who had it wraps up. */
  | ({ type: 'contact.closed'; disposition?: string } & AtContact)
  | ({ type: 'customer.wrote' } & AtContact)
  | ({ type: 'agent.replied'; agent: string } & AtContact)
  /** An agent, or a script, goes on with the same customer on another channel: a new contact of the same session. */
  | ({
      type: 'session.extended';
      of: string;
      channel: string;
      rule: QueueRule;
      customer?: string;
    } & AtContact)
  | DeskInput
  /** Nothing but time: what is due by then happens. Any other input lets time pass as well. */
  | { type: 'time.passed'; at: Instant };

export type AcdInputOf<T extends AcdInput['type']> = Extract<AcdInput, { type: T }>;
