import { hash } from 'node:crypto';
import type { Kept } from '../../centre/facts.ts';
import type { DueTimer } from '../../centre/stage.ts';
import type { Database } from './database.ts';
import { idOf, numberOf } from './packed.ts';

/** Names of what was told are kept by this much of their digest. */
const DIGEST_BYTES = 16;

const digestOf = (name: string): Buffer => hash('sha256', name, 'buffer').subarray(0, DIGEST_BYTES);

/** Names that were looked up and not found, kept until they are told. */
const FRESH_MAX = 2_000;

/** What was told already, timers, what is kept of customers, and points of contact that are gone. */
export class Facts {
  readonly #db: Database;
  /** Digests of names that are not known. */
  readonly #fresh = new Map<string, Buffer>();

  constructor(db: Database) {
    this.#db = db;
  }

  isKnown(name: string): boolean {
    if (this.#fresh.has(name)) return false;
    const digest = digestOf(name);
    if (this.#db.sql('SELECT 1 FROM seen WHERE name = ?').get(digest) !== undefined) return true;
    if (this.#fresh.size >= FRESH_MAX) this.#fresh.clear();
    this.#fresh.set(name, digest);
    return false;
  }
  know(name: string, at: number): void {
    const digest = this.#fresh.get(name) ?? digestOf(name);
    this.#fresh.delete(name);
    this.#db.sql('INSERT OR IGNORE INTO seen (name, at) VALUES (?, ?)').run(digest, at);
  }
  forget(before: number): number {
    return Number(this.#db.sql('DELETE FROM seen WHERE at < ?').run(before).changes);
  }

  /** Timers due by an instant, the first first. */
  due(by: number, limit: number): DueTimer[] {
    return this.#db
      .sql('SELECT due, contact, timer FROM timer WHERE due <= ? ORDER BY due LIMIT ?')
      .all(by, limit)
      .map((row) => ({
        due: Number(row['due']),
        contact: idOf(Number(row['contact'])),
        timer: String(row['timer']),
      }));
  }
  nextDue(): number | undefined {
    const row = this.#db.sql('SELECT due FROM timer ORDER BY due LIMIT 1').get();
    return row && Number(row['due']);
  }
  setTimer({ due, contact, timer }: DueTimer): void {
    this.dropTimer(contact, timer);
    this.#db
      .sql('INSERT INTO timer (due, contact, timer) VALUES (?, ?, ?)')
      .run(due, numberOf(contact), timer);
  }
  dropTimer(contact: string, timer: string): void {
    this.#db.sql('DELETE FROM timer WHERE contact = ? AND timer = ?').run(numberOf(contact), timer);
  }

  keptOf(customer: string): Kept | undefined {
    const row = this.#db.sql('SELECT body FROM kept WHERE customer = ?').get(customer);
    return row && (JSON.parse(String(row['body'])) as Kept);
  }
  keep(customer: string, kept: Kept): void {
    this.#db
      .sql('INSERT OR REPLACE INTO kept (customer, body) VALUES (?, ?)')
      .run(customer, JSON.stringify(kept));
  }

  removed(): string[] {
    return this.#db
      .sql('SELECT point FROM removed')
      .all()
      .map((row) => String(row['point']));
  }
  remove(point: string): void {
    this.#db.sql('INSERT OR IGNORE INTO removed (point) VALUES (?)').run(point);
  }

  number(key: string): number {
    return this.#db.number('SELECT value FROM meta WHERE key = ?', key);
  }
  setNumber(key: string, value: number): void {
    this.#db.sql('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)').run(key, value);
  }
}
