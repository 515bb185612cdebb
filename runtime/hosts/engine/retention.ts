import { idOf } from '../store/packed.ts';
import type { Engine } from './engine.ts';

/** Names of what was told are kept for so long: providers repeat themselves for up to seven days. */
export const NAMES_KEPT_MS = 8 * 86_400_000;
/** How often what is old is looked for, and how many contacts go at a time. */
const EVERY_MS = 60_000;
export const AT_ONCE = 500;

/** Takes away what is old, a little at a time. */
export class Retention {
  readonly #engine: Engine;
  readonly #kept: number;
  readonly #now: () => number;

  constructor(engine: Engine, kept: number, now: () => number) {
    this.#engine = engine;
    this.#kept = kept;
    this.#now = now;
  }

  start(): void {
    setInterval(() => this.sweep(), EVERY_MS).unref();
  }

  /** Answers how many contacts went. */
  sweep(): number {
    const { db, facts } = this.#engine.ledger;
    const now = this.#now();
    const before = now - this.#kept;
    return db.transaction(() => {
      facts.forget(now - NAMES_KEPT_MS);
      const old = db
        .sql('SELECT num FROM contact WHERE open = 0 AND changed < ? ORDER BY num LIMIT ?')
        .all(before, AT_ONCE);
      for (const { num } of old) {
        db.sql('DELETE FROM event WHERE contact = ?').run(num ?? 0);
        db.sql('DELETE FROM timer WHERE contact = ?').run(num ?? 0);
        db.sql('DELETE FROM contact WHERE num = ?').run(num ?? 0);
      }
      this.#engine.ledger.forget(old.map(({ num }) => idOf(Number(num))));
      return old.length;
    });
  }
}
