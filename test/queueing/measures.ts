/** Shares of all contacts, and mean waits in seconds. */
export interface Measured {
  waits: number;
  abandons: number;
  meanWait: number;
  meanWaitOfServed: number;
  servedWithin: number;
  abandonedWithin: number;
  /** Of each class, served or not. */
  meanWaitOfClass: number[];
}

/** Adds up what becomes of the contacts that count: those after the first few, as many as are asked for. */
export class Measures {
  readonly #within: number;
  readonly #from: number;
  readonly #to: number;
  readonly #classes: { count: number; wait: number }[];
  #seen = 0;
  #waited = 0;
  #wait = 0;
  #abandoned = 0;
  #abandonedWithin = 0;
  #servedWait = 0;
  #servedWithin = 0;

  constructor(
    { arrivals, within }: { arrivals: readonly number[]; within: number },
    { warmUp, contacts }: { warmUp: number; contacts: number },
  ) {
    this.#within = within;
    this.#from = warmUp;
    this.#to = warmUp + contacts;
    this.#classes = arrivals.map(() => ({ count: 0, wait: 0 }));
  }

  add({ id, urgency }: { id: number; urgency: number }, wait: number, end: 'answered' | 'abandoned'): void {
    if (id < this.#from || id >= this.#to) return;
    this.#seen++;
    if (wait > 0) this.#waited++;
    this.#wait += wait;
    const inTime = wait <= this.#within ? 1 : 0;
    if (end === 'abandoned') {
      this.#abandoned++;
      this.#abandonedWithin += inTime;
    } else {
      this.#servedWait += wait;
      this.#servedWithin += inTime;
    }
    const own = this.#classes[urgency]!;
    own.count++;
    own.wait += wait;
  }

  get complete(): boolean {
    return this.#seen === this.#to - this.#from;
  }

  result(): Measured {
    const all = this.#seen;
    return {
      waits: this.#waited / all,
      abandons: this.#abandoned / all,
      meanWait: this.#wait / all,
      meanWaitOfServed: this.#servedWait / (all - this.#abandoned),
      servedWithin: this.#servedWithin / all,
      abandonedWithin: this.#abandonedWithin / all,
      meanWaitOfClass: this.#classes.map(({ count, wait }) => wait / count),
    };
  }
}

/** What independent runs say together: their mean, and how far off it is likely to be. */
export interface Estimate {
  mean: number;
  /** The standard error of the mean. */
  error: number;
}

export function estimateOf(values: readonly number[]): Estimate {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const squares = values.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (values.length - 1) / values.length) };
}

/** How many standard errors an estimate is from what it should be. */
export const errorsOff = ({ mean, error }: Estimate, expected: number): number =>
  Math.abs(mean - expected) / error;
