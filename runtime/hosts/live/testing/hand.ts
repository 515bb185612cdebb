import type { After } from '../pace.ts';

/** A clock that is turned by hand. */
export interface HandClock {
  after: After;
  pass(ms: number): void;
  /** What is to be done some time. */
  waiting(): number;
}

export function handClock(): HandClock {
  let now = 0;
  let due: { at: number; act: () => void }[] = [];
  return {
    after(ms, act) {
      const one = { at: now + ms, act };
      due.push(one);
      return () => {
        due = due.filter((each) => each !== one);
      };
    },
    pass(ms) {
      now += ms;
      const ready = due.filter(({ at }) => at <= now);
      due = due.filter(({ at }) => at > now);
      for (const { act } of ready) act();
    },
    waiting: () => due.length,
  };
}
