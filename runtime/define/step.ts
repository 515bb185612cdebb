import type { Capabilities } from '../model/channel.ts';
import type { Contact } from '../model/contact.ts';
import type { Effect } from '../model/effect.ts';
import type { Event } from '../model/event.ts';
import type { Instant } from '../model/instant.ts';
import type { OutMessage } from '../model/message.ts';
import type { Params } from '../model/problem.ts';
import type { QueueRule } from '../model/queue-rule.ts';
import type { Alternative, Reason } from '../model/trace.ts';
import type { VariableValue } from '../model/variable.ts';

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
  /** Puts the contact in a queue; when it waits already, changes the rule it waits under and keeps its time. */
  queue(rule: QueueRule): void;
  /** The next number of the contact's own dice: 0 or more, less than 1. The same contact throws the same. */
  chance(): number;
  /** Says why the port about to be answered is taken. Undefined when nobody asks: call it with `?.`. */
  readonly why: ((reason: Reason, alternatives?: Alternative[]) => void) | undefined;
}

/** What a step answers. `port` is an index made at link time by `link.go`. */
export type Outcome =
  | { readonly kind: 'go'; readonly port: number }
  /** Wait for an event; `until` fires a timer. */
  | { readonly kind: 'wait'; readonly until: Instant | null }
  /** Another script goes on with these variables; when it is over, `returned` of this step answers. */
  | { readonly kind: 'call'; readonly script: string; readonly vars: Readonly<Record<string, VariableValue>> }
  /**
   * The script is over; unless it routed or closed the contact, the default skill takes it. `way`: the name by which it
   * comes back to the script that called it.
   */
  | { readonly kind: 'end'; readonly way?: string }
  /** The step failed: the error port, the script's handler or the default skill goes on. */
  | { readonly kind: 'fail'; readonly code: string; readonly params: Params };

/** A prepared node. */
export interface Step {
  enter(turn: Turn): Outcome;
  /** Answers an event while the step waits; null when the event is not for it. */
  resume?(turn: Turn): Outcome | null;
  /** Answers when the script it called is over, with the variables that one ended with and the way it came back by. */
  returned?(turn: Turn, vars: Readonly<Record<string, VariableValue>>, way?: string): Outcome;
}

export const END: Outcome = { kind: 'end' };
/** Waits with no clock. */
export const WAIT: Outcome = { kind: 'wait', until: null };
/** Waits until an event comes or the instant is reached. */
export const waitUntil = (until: Instant): Outcome => ({ kind: 'wait', until });
/** Waits on as before: the event was for this step, and changes nothing. */
export const stay = ({ contact }: Turn): Outcome => ({ kind: 'wait', until: contact.timer?.due ?? null });
export const fail = (code: string, params: Params = {}): Outcome => ({ kind: 'fail', code, params });
