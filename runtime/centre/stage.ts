import type { Given } from '../acd/draft.ts';
import type { AcdInput } from '../acd/input.ts';
import type { AcdState } from '../acd/state.ts';
import type { Program, Universe } from '../interpret/program.ts';
import type { Contact } from '../model/contact.ts';
import type { EffectOf } from '../model/effect.ts';
import type { Event } from '../model/event.ts';
import type { Instant } from '../model/instant.ts';
import type { TraceSink } from '../model/trace.ts';
import type { HttpAnswer } from './answer.ts';
import type { Kept } from './facts.ts';
import type { PlayRecord } from './record.ts';

/** A timer that will fire unless it is cancelled; or an answer on its way, with its request's id. */
export interface DueTimer {
  due: Instant;
  contact: string;
  timer: string;
  answer?: Omit<HttpAnswer, 'after'>;
}

/**
 * Where events happen: all that a contact centre remembers, as one event after the other changes it. A simulation keeps it
 * in a value, a host on disk.
 */
export interface Stage {
  readonly universe: Universe;
  readonly now: Instant;
  readonly acd: AcdState;
  /** What happened, in order. */
  readonly records: PlayRecord[];
  /** Events that the centre itself brought about and that have not happened yet. */
  readonly pending: Event[];
  /** Takes the reasons. */
  readonly sink: TraceSink | undefined;
  /** Tells the ACD, and answers what it decides. */
  route(input: AcdInput): readonly Given[];
  /** An event reaches a contact: its script hears of it, or its record is changed by it. */
  happened(contact: Contact, event: Event): void;
  contactOf(id: string): Contact | undefined;
  /** Keeps a contact as it is now. */
  put(contact: Contact): void;
  /** The id of a contact that is about to be opened: of no other, ever. */
  nextContact(): string;
  /** What a new contact of a script begins with; undefined when there is no such script. */
  programFor(script: string): Program | undefined;
  /** What a contact follows; undefined when it is not there any more. */
  programOf(contact: Contact): Program | undefined;
  /** The open contact of a customer at a point of contact, by `customerKey`. */
  conversationAt(key: string): string | undefined;
  converse(key: string, contact: string): void;
  /** The conversation is over; nothing, when another contact has begun there since. */
  endConversation(key: string, contact: string): void;
  /** Whether something is told for the first time, by a name of its own; from now on it is not. */
  isFirst(name: string): boolean;
  isRemoved(pointOfContact: string): boolean;
  removePoint(pointOfContact: string): void;
  /** What scripts kept of a customer, for their next contacts. */
  keptOf(customer: string): Kept | undefined;
  keep(customer: string, kept: Kept): void;
  /** Timers of the same instant fire in the order in which they were set. */
  addTimer(timer: DueTimer): void;
  dropTimer(contact: string, timer: string): void;
  /** Asks another system; answers what is heard of it at once, if anything. */
  request(effect: EffectOf<'http.request'>, contact: Contact): Event | undefined;
}

export const customerKey = (pointOfContact: string, address: string): string =>
  `${pointOfContact} ${address}`;
