import type { AcdInput } from '../../acd/input.ts';
import type { AcdState } from '../../acd/state.ts';
import type { Database } from './database.ts';

/** Inputs that may lie behind the last whole state: they are played again when the host starts. */
export const ACD_INPUTS_MAX = 4_000;

/** The ACD: now and then the whole of it, and every input since. */
export class AcdLog {
  readonly #db: Database;
  /** The number of the last input, and how many since the last whole state. */
  #seq: number;
  #since: number;

  constructor(db: Database) {
    this.#db = db;
    const whole = db.number('SELECT seq FROM acd WHERE id = 1');
    this.#seq = Math.max(whole, db.number('SELECT max(seq) FROM acd_input'));
    this.#since = this.#seq - whole;
  }

  read(): { state: AcdState | undefined; inputs: AcdInput[] } {
    const row = this.#db.sql('SELECT seq, body FROM acd WHERE id = 1').get();
    const inputs = this.#db
      .sql('SELECT body FROM acd_input WHERE seq > ? ORDER BY seq')
      .all(Number(row?.['seq'] ?? 0))
      .map((one) => JSON.parse(String(one['body'])) as AcdInput);
    return { state: row && (JSON.parse(String(row['body'])) as AcdState), inputs };
  }

  add(input: AcdInput): void {
    this.#db.sql('INSERT INTO acd_input (seq, body) VALUES (?, ?)').run(++this.#seq, JSON.stringify(input));
    this.#since += 1;
  }

  get isLong(): boolean {
    return this.#since >= ACD_INPUTS_MAX;
  }

  putWhole(state: AcdState): void {
    this.#db
      .sql('INSERT OR REPLACE INTO acd (id, seq, body) VALUES (1, ?, ?)')
      .run(this.#seq, JSON.stringify(state));
    this.#db.sql('DELETE FROM acd_input WHERE seq <= ?').run(this.#seq);
    this.#since = 0;
  }

  /** What was counted on is not on disk. */
  rolledBack(): void {
    const whole = this.#db.number('SELECT seq FROM acd WHERE id = 1');
    this.#seq = Math.max(whole, this.#db.number('SELECT max(seq) FROM acd_input'));
    this.#since = this.#seq - whole;
  }
}
