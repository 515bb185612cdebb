/** Lets so many pass within a window of time, for each key; who is told no does not count. */
export class Rate {
  readonly #most: number;
  readonly #window: number;
  readonly #times = new Map<string, number[]>();

  constructor(most: number, window: number) {
    this.#most = most;
    this.#window = window;
  }

  passes(key: string, now: number): boolean {
    const recent = (this.#times.get(key) ?? []).filter((at) => at > now - this.#window);
    const passes = recent.length < this.#most;
    if (passes) recent.push(now);
    this.#times.set(key, recent);
    if (this.#times.size > FORGET_FROM) this.#forget(now);
    return passes;
  }

  /** Those of whom nothing counts any more. */
  #forget(now: number): void {
    for (const [key, times] of this.#times)
      if (times.every((at) => at <= now - this.#window)) this.#times.delete(key);
  }
}

const FORGET_FROM = 10_000;
