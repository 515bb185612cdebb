import type { Database } from './database.ts';

/** Now, and not of a day. */
export const NOW = '';

/** What is counted: how often, and for how long together in milliseconds. */
export interface Tally {
  count: number;
  ms: number;
}

/** Counts of a script, by day; `NOW` for who is where. */
export class Tallies {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  add(day: string, script: string, name: string, { count, ms }: Tally): void {
    this.#db
      .sql(
        `INSERT INTO tally (day, script, name, count, ms) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (day, script, name) DO UPDATE SET count = count + excluded.count, ms = ms + excluded.ms`,
      )
      .run(day, script, name, count, ms);
  }

  of(day: string, script: string): Map<string, Tally> {
    const rows = this.#db
      .sql('SELECT name, count, ms FROM tally WHERE day = ? AND script = ?')
      .all(day, script);
    return new Map(
      rows.map((row) => [String(row['name']), { count: Number(row['count']), ms: Number(row['ms']) }]),
    );
  }
}
