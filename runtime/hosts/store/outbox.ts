import type { Outgoing } from '../contract/outgoing.ts';
import type { Database } from './database.ts';

/** ready: to be sent; claimed: may be on its way; doubt: it was when the host died, or nobody can tell. */
export const OUTBOX_STATES = { ready: 0, claimed: 1, doubt: 2 } as const;
export type OutboxState = keyof typeof OUTBOX_STATES;

/** An effect that leaves the host, until it is known what became of it. */
export interface Leaving {
  outgoing: Outgoing;
  seq: number;
  state: OutboxState;
  /** When it is to be sent, at the earliest. */
  due: number;
  /** Since when it is in that state, and why it is not sent. */
  since: number;
  why: string;
}

const NAMES = Object.keys(OUTBOX_STATES) as OutboxState[];

export class Outbox {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  put({ outgoing, seq, state, due, since, why }: Leaving): void {
    const { key, contact, attempt, effect, account, answered } = outgoing;
    this.#db
      .sql(
        `INSERT OR REPLACE INTO outbox (seq, key, contact, state, attempt, due, since, why, body)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        seq,
        key,
        contact,
        OUTBOX_STATES[state],
        attempt,
        due,
        since,
        why,
        JSON.stringify({ effect, account, answered }),
      );
  }

  remove(seq: number): void {
    this.#db.sql('DELETE FROM outbox WHERE seq = ?').run(seq);
  }

  /** All of it, in order. */
  all(): Leaving[] {
    return this.#db
      .sql('SELECT seq, key, contact, state, attempt, due, since, why, body FROM outbox ORDER BY seq')
      .all()
      .map((row) => ({
        outgoing: {
          key: String(row['key']),
          contact: String(row['contact']),
          ...(JSON.parse(String(row['body'])) as Pick<Outgoing, 'effect' | 'account' | 'answered'>),
          attempt: Number(row['attempt']),
        },
        seq: Number(row['seq']),
        state: NAMES[Number(row['state'])] ?? 'doubt',
        due: Number(row['due']),
        since: Number(row['since']),
        why: String(row['why']),
      }));
  }
}
