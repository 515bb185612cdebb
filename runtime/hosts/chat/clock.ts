/** What time it is, and what happens later. */
export interface Clock {
  now(): number;
  /** Answers how to call it off. */
  after(ms: number, act: () => void): () => void;
}

export const machineClock: Clock = {
  now: () => Date.now(),
  after(ms, act) {
    const timer = setTimeout(act, ms).unref();
    return () => clearTimeout(timer);
  },
};
