import type { Contact } from '../../model/contact.ts';
import type { Event } from '../../model/event.ts';
import type { ContactFilter, ContactLine } from '../contract/views.ts';
import type { Database } from './database.ts';
import { idOf, numberOf, packContact, packEvent, unpackContact, unpackEvent } from './packed.ts';

export const LIST_MAX = 200;

/** A contact, and since when it is at its step. */
export interface KeptContact {
  contact: Contact;
  since: number;
}

/** Contacts, with what happened to each. */
export class Contacts {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  get(id: string): KeptContact | undefined {
    const number = numberOf(id);
    if (!Number.isSafeInteger(number)) return undefined;
    const row = this.#db.sql('SELECT body, since FROM contact WHERE num = ?').get(number);
    return row && { contact: unpackContact(number, String(row['body'])), since: Number(row['since']) };
  }

  /** `before`: as it is on disk, when that is known. */
  put({ contact, since }: KeptContact, changed: number, before?: Contact): void {
    const { id, script, revision, step, status } = contact;
    // Where it waits at the same step, what is indexed stays.
    if (before && before.step === step && before.status === status)
      return this.#rewrite(numberOf(id), since, changed, packContact(contact));
    this.#db
      .sql(
        `INSERT INTO contact (num, script, revision, step, open, since, changed, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (num) DO UPDATE SET step = excluded.step, open = excluded.open, since = excluded.since,
           changed = excluded.changed, body = excluded.body`,
      )
      .run(
        numberOf(id),
        script,
        revision,
        step,
        status === 'closed' ? 0 : 1,
        since,
        changed,
        packContact(contact),
      );
  }

  #rewrite(number: number, since: number, changed: number, body: string): void {
    this.#db
      .sql('UPDATE contact SET since = ?, changed = ?, body = ? WHERE num = ?')
      .run(since, changed, body, number);
  }

  list({ script, step, open, customer, limit = LIST_MAX }: ContactFilter): ContactLine[] {
    const conditions: [string, string][] = [];
    if (script !== undefined) conditions.push(['script = ?', script]);
    if (step !== undefined) conditions.push(['step = ?', step]);
    if (customer !== undefined) conditions.push(["json_extract(body, '$.customer.address') = ?", customer]);
    const where = [
      ...conditions.map(([sql]) => sql),
      ...(open === undefined ? [] : [`open = ${open ? 1 : 0}`]),
    ];
    const rows = this.#db
      .sql(
        `SELECT num, changed, body FROM contact ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''}
         ORDER BY num DESC LIMIT ?`,
      )
      .all(...conditions.map(([, value]) => value), Math.min(limit, LIST_MAX));
    return rows.map((row) =>
      lineOf(unpackContact(Number(row['num']), String(row['body'])), Number(row['changed'])),
    );
  }

  /** What a contact was when it was opened. */
  logOpening(contact: Contact): void {
    this.#log(contact, contact.startedAt, `o${packContact(contact)}`);
  }

  logEvent(contact: Contact, event: Event): void {
    this.#log(contact, event.at, packEvent(event, contact));
  }

  #log({ id }: Contact, at: number, body: string): void {
    this.#db.sql('INSERT INTO event (contact, at, body) VALUES (?, ?, ?)').run(numberOf(id), at, body);
  }

  /** How it began, and what happened to it, in order. */
  log(id: string): { opening: Contact; events: Event[] } | undefined {
    const number = numberOf(id);
    const rows = this.#db.sql('SELECT at, body FROM event WHERE contact = ? ORDER BY seq').all(number);
    const [first, ...others] = rows.map((row) => ({ at: Number(row['at']), body: String(row['body']) }));
    if (!first) return undefined;
    const opening = unpackContact(number, first.body.slice(1));
    return { opening, events: others.map(({ at, body }) => unpackEvent(body, at, opening)) };
  }

  conversationAt(key: string, isOpen: boolean): string | undefined {
    const row = this.#db.sql('SELECT contact, open FROM conversation WHERE key = ?').get(key);
    return row && (!isOpen || row['open'] === 1) ? idOf(Number(row['contact'])) : undefined;
  }

  converse(key: string, contact: string, isOpen: boolean): void {
    this.#db
      .sql('INSERT OR REPLACE INTO conversation (key, contact, open) VALUES (?, ?, ?)')
      .run(key, numberOf(contact), isOpen ? 1 : 0);
  }
}

const lineOf = (contact: Contact, changedAt: number): ContactLine => {
  const { id, channel, pointOfContact, customer, script, revision, status, step, startedAt } = contact;
  return {
    ...{ id, channel, pointOfContact, customer: customer.name || customer.address },
    ...{ script, revision, status, step, startedAt, changedAt },
  };
};
