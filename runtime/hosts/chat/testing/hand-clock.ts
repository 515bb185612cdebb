import type { Clock } from '../clock.ts';

interface Due {
  at: number;
  act(): void;
}

/** A clock that goes when it is told to. */
export class HandClock implements Clock {
  #now = 1_000_000;
  readonly #due = new Set<Due>();

  now = () => this.#now;

  after = (ms: number, act: () => void): (() => void) => {
    const due = { at: this.#now + ms, act };
    this.#due.add(due);
    return () => this.#due.delete(due);
  };

  /** Everything that is due within so many milliseconds happens, in order. */
  pass(ms: number): void {
    const until = this.#now + ms;
    for (;;) {
      const [next] = [...this.#due].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#due.delete(next);
      this.#now = next.at;
      next.act();
    }
    this.#now = until;
  }
}
