import type { AcdState } from '../../acd/state.ts';
import type { Kept } from '../../centre/facts.ts';
import { AcdLog } from '../store/acd.ts';
import { Contacts, type KeptContact } from '../store/contacts.ts';
import type { Database } from '../store/database.ts';
import { Facts } from '../store/facts.ts';
import { Outbox } from '../store/outbox.ts';
import { Scripts } from '../store/scripts.ts';
import { Tallies } from '../store/tallies.ts';
import type { Changes, Known } from './changes.ts';
import type { Counting } from './counting.ts';
import type { Step } from './dispatch.ts';

/** Contacts, and conversations, that are kept at hand. */
const HOT_MAX = 5_000;

/** All that is on disk, as the engine knows it. */
export class Ledger implements Known {
  readonly db: Database;
  readonly contacts: Contacts;
  readonly facts: Facts;
  readonly outbox: Outbox;
  readonly scripts: Scripts;
  readonly tallies: Tallies;
  readonly acd: AcdLog;
  readonly removed: Set<string>;
  /** Contacts that something happened to just now: mostly something more happens to them soon. */
  readonly #hot = new Map<string, KeptContact>();
  /** Of conversations that go on: their contacts. */
  readonly #talking = new Map<string, string>();

  constructor(db: Database) {
    this.db = db;
    this.contacts = new Contacts(db);
    this.facts = new Facts(db);
    this.outbox = new Outbox(db);
    this.scripts = new Scripts(db);
    this.tallies = new Tallies(db);
    this.acd = new AcdLog(db);
    this.removed = new Set(this.facts.removed());
  }

  contact(id: string): KeptContact | undefined {
    const hot = this.#hot.get(id);
    if (hot) return hot;
    const found = this.contacts.get(id);
    if (found) remember(this.#hot, id, found);
    return found;
  }
  conversation(key: string): string | undefined {
    const talking = this.#talking.get(key);
    if (talking !== undefined) return talking;
    const found = this.contacts.conversationAt(key, true);
    if (found !== undefined) remember(this.#talking, key, found);
    return found;
  }
  isKnown(name: string): boolean {
    return this.facts.isKnown(name);
  }
  keptOf(customer: string): Kept | undefined {
    return this.facts.keptOf(customer);
  }
  isRemoved(point: string): boolean {
    return this.removed.has(point);
  }

  /** Writes what happened, in the transaction that is open. */
  write(changes: Changes, now: number): void {
    for (const contact of changes.contacts.values())
      this.contacts.put(contact, now, this.#hot.get(contact.contact.id)?.contact);
    for (const { contact, event } of changes.log)
      if (event) this.contacts.logEvent(contact, event);
      else this.contacts.logOpening(contact);
    for (const [key, { contact, open }] of changes.conversations) this.contacts.converse(key, contact, open);
    for (const [name, at] of changes.names) this.facts.know(name, at);
    for (const [customer, kept] of changes.kept) this.facts.keep(customer, kept);
    for (const point of changes.removed) this.facts.remove(point);
    for (const timer of changes.timers)
      if ('set' in timer) this.facts.setTimer(timer.set);
      else this.facts.dropTimer(timer.contact, timer.drop);
    for (const input of changes.acdInputs) this.acd.add(input);
  }

  /** What was written is on disk. */
  written(changes: Changes): void {
    for (const [id, contact] of changes.contacts) {
      this.#hot.delete(id);
      if (contact.contact.status !== 'closed') remember(this.#hot, id, contact);
    }
    for (const [key, { contact, open }] of changes.conversations)
      if (open) remember(this.#talking, key, contact);
      else this.#talking.delete(key);
    for (const point of changes.removed) this.removed.add(point);
  }

  /** Contacts are gone from the disk as well. */
  forget(ids: readonly string[]): void {
    for (const id of ids) this.#hot.delete(id);
  }

  writeStep({ put, removed }: Step): void {
    for (const leaving of put.values()) this.outbox.put(leaving);
    for (const seq of removed) this.outbox.remove(seq);
  }

  writeCounts({ added }: Counting): void {
    for (const { day, script, name, tally } of added.values()) this.tallies.add(day, script, name, tally);
  }

  /** The whole ACD, where too much happened since it was last written. */
  writeAcd(state: AcdState, isLast = false): void {
    if (isLast || this.acd.isLong) this.acd.putWhole(state);
  }
}

/** What was put first goes first. */
function remember<T>(hot: Map<string, T>, key: string, value: T): void {
  hot.set(key, value);
  if (hot.size <= HOT_MAX) return;
  const [coldest] = hot.keys();
  if (coldest !== undefined) hot.delete(coldest);
}
