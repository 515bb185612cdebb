import type { AcdInput } from '../../acd/input.ts';
import type { Kept } from '../../centre/facts.ts';
import type { DueTimer } from '../../centre/stage.ts';
import type { Contact } from '../../model/contact.ts';
import type { Event } from '../../model/event.ts';
import type { KeptContact } from '../store/contacts.ts';

/** What can be looked up while events happen. */
export interface Known {
  contact(id: string): KeptContact | undefined;
  /** The open contact of a conversation. */
  conversation(key: string): string | undefined;
  isKnown(name: string): boolean;
  keptOf(customer: string): Kept | undefined;
  isRemoved(point: string): boolean;
}

/** An entry of the log: how a contact began, or what happened to it. */
export type LogEntry = { contact: Contact; event?: Event };
export type TimerChange = { set: DueTimer } | { contact: string; drop: string };

/** What events changed, over what is known: kept in memory until it is written all at once, or dropped. */
export class Changes implements Known {
  readonly contacts = new Map<string, KeptContact>();
  readonly conversations = new Map<string, { contact: string; open: boolean }>();
  readonly names = new Map<string, number>();
  readonly kept = new Map<string, Kept>();
  readonly removed = new Set<string>();
  readonly log: LogEntry[] = [];
  readonly timers: TimerChange[] = [];
  readonly acdInputs: AcdInput[] = [];
  readonly #under: Known;

  constructor(under: Known) {
    this.#under = under;
  }

  contact(id: string): KeptContact | undefined {
    return this.contacts.get(id) ?? this.#under.contact(id);
  }
  conversation(key: string): string | undefined {
    const own = this.conversations.get(key);
    if (own) return own.open ? own.contact : undefined;
    return this.#under.conversation(key);
  }
  isKnown(name: string): boolean {
    return this.names.has(name) || this.#under.isKnown(name);
  }
  keptOf(customer: string): Kept | undefined {
    return this.kept.get(customer) ?? this.#under.keptOf(customer);
  }
  isRemoved(point: string): boolean {
    return this.removed.has(point) || this.#under.isRemoved(point);
  }

  /** Whether there is nothing to write. */
  get isEmpty(): boolean {
    const { contacts, conversations, names, kept, removed } = this;
    const isUnnamed = [contacts, conversations, names, kept, removed].every(({ size }) => size === 0);
    return isUnnamed && this.log.length + this.timers.length + this.acdInputs.length === 0;
  }

  /** Takes over what others changed above it. */
  take(above: Changes): void {
    for (const [id, contact] of above.contacts) this.contacts.set(id, contact);
    for (const [key, conversation] of above.conversations) this.conversations.set(key, conversation);
    for (const [name, at] of above.names) this.names.set(name, at);
    for (const [customer, kept] of above.kept) this.kept.set(customer, kept);
    for (const point of above.removed) this.removed.add(point);
    for (const entry of above.log) this.log.push(entry);
    for (const timer of above.timers) this.timers.push(timer);
    for (const input of above.acdInputs) this.acdInputs.push(input);
  }
}
