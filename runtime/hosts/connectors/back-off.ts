/** How long to wait before the same is tried again, in milliseconds: `first * factor ** earlier tries`. */
export interface Waits {
  first: number;
  factor: number;
  /** No wait is longer. */
  most: number;
  /** After so many tries nothing is tried again; Infinity: never given up. */
  tries: number;
}

/** Messages whose tries are counted at once; of more the oldest begin again. */
export const COUNTED_MAX = 10_000;

/** Counts tries by key. What is lost with the process is only how long the next wait would be. */
export interface BackOff {
  /** The next wait; undefined: give up. */
  next(key: string, waits: Waits): number | undefined;
  forget(key: string): void;
}

export function createBackOff(): BackOff {
  const tries = new Map<string, number>();
  return {
    next(key, { first, factor, most, tries: max }) {
      const made = (tries.get(key) ?? 0) + 1;
      tries.delete(key);
      if (made >= max) return undefined;
      tries.set(key, made);
      if (tries.size > COUNTED_MAX) tries.delete(tries.keys().next().value ?? key);
      return Math.min(first * factor ** (made - 1), most);
    },
    forget: (key) => void tries.delete(key),
  };
}
