import type { Database } from '../store/database.ts';

/**
 * What is done once all that was written before it is on the disk. The next turn is played while the disk is at work, and
 * one wait for the disk serves all that came before it. A disk that cannot keep what it took ends the thread, and the host
 * with it: nobody was told, and what is on disk is what the next start finds.
 */
export class OnDisk {
  readonly #db: Database;
  readonly #onFree: () => void;
  #waiting: (() => void)[] = [];
  #isAtWork = false as boolean;

  constructor(db: Database, onFree: () => void) {
    this.#db = db;
    this.#onFree = onFree;
  }

  /** Whether something waits that the disk has not begun with. */
  get isBehind(): boolean {
    return this.#waiting.length > 0;
  }

  do(act: () => void): void {
    this.#waiting.push(act);
    void this.#work();
  }

  async #work(): Promise<void> {
    if (this.#isAtWork) return;
    this.#isAtWork = true;
    while (this.#waiting.length > 0) {
      const acts = this.#waiting;
      this.#waiting = [];
      await this.#db.sync();
      for (const act of acts) act();
    }
    this.#isAtWork = false;
    this.#onFree();
  }
}
