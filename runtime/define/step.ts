import type { Capabilities } from '../model/channel.ts';
import type { Contact } from '../model/contact.ts';
import type { Effect } from '../model/effect.ts';
import type { Event } from '../model/event.ts';
import type { Instant } from '../model/instant.ts';
import type { OutMessage } from '../model/message.ts';
import type { Params } from '../model/problem.ts';
import type { Alternative, Reason } from '../model/trace.ts';

/** One event's passage through a script, as a step sees it. The contact is the turn's own copy: change it. */
export interface Turn {
  readonly contact: Contact;
  readonly event: Event;
  readonly now: Instant;
  /** What the contact's channel can carry. */
  readonly channel: Capabilities;
  /** The id for the next effect. */
  nextId(): string;
  emit(effect: Effect): void;
  /**
   * Sends a message to the customer, and answers undefined; or the failure to answer when the channel lets nobody
   * but a template through any more, or cannot carry the message as it is.
   */
  send(message: OutMessage): Outcome | undefined;
  /** Puts the contact in the queue of a skill; when it waits already, changes its place and keeps its time. */
  queue(skill: string, priority: number, acceleration: number): void;
  /** Says why the port about to be answered is taken. Undefined when nobody asks: call it with `?.`. */
  readonly why: ((reason: Reason, alternatives?: Alternative[]) => void) | undefined;
}

/** What a step answers. `port` is an index made at link time by `link.go`. */
export type Outcome =
  | { readonly kind: 'go'; readonly port: number }
  /** Wait for an event; `until` fires a timer. */
  | { readonly kind: 'wait'; readonly until: Instant | null }
  /** The script is over; unless it routed or closed the contact, the default skill takes it. */
  | { readonly kind: 'end' }
  /** The step failed: the error port, the script's handler or the default skill goes on. */
  | { readonly kind: 'fail'; readonly code: string; readonly params: Params };

/** A prepared node. */
export interface Step {
  enter(turn: Turn): Outcome;
  /** Answers an event while the step waits; null when the event is not for it. */
  resume?(turn: Turn): Outcome | null;
}

export const END: Outcome = { kind: 'end' };
/** Waits with no clock. */
export const WAIT: Outcome = { kind: 'wait', until: null };
/** Waits until an event comes or the instant is reached. */
export const waitUntil = (until: Instant): Outcome => ({ kind: 'wait', until });
export const fail = (code: string, params: Params = {}): Outcome => ({ kind: 'fail', code, params });
