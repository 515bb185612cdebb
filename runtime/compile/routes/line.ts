/** Things in the order of time. It is quick as long as few different times are in it at once. */
export class Line<T extends { at: number }> {
  readonly #byTime = new Map<number, T[]>();

  add(...more: readonly T[]): void {
    for (const one of more) {
      const same = this.#byTime.get(one.at);
      if (same) same.push(one);
      else this.#byTime.set(one.at, [one]);
    }
  }

  /** Takes out one of the earliest. */
  first(): T | undefined {
    if (this.#byTime.size === 0) return undefined;
    const at = Math.min(...this.#byTime.keys());
    const same = this.#byTime.get(at) ?? [];
    const one = same.pop();
    if (same.length === 0) this.#byTime.delete(at);
    return one;
  }
}
