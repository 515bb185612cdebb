/** Does something after so many ms; answers how to have it not done. */
export type After = (ms: number, act: () => void) => () => void;

/** The clock of the machine. It keeps no process alive. */
export const afterwards: After = (ms, act) => {
  const timer = setTimeout(act, ms).unref();
  return () => clearTimeout(timer);
};

/** Something that is asked for more often than it is done. */
export interface Paced {
  ask(): void;
  stop(): void;
}

/** Does it at once when asked, and once more for all who asked meanwhile: one at a time, with `rest` ms in between. */
export function paced(run: () => Promise<void>, rest: number, after: After): Paced {
  let state: 'still' | 'busy' | 'again' | 'stopped' = 'still';
  let forget = () => {};
  const rested = () => {
    if (state === 'stopped') return;
    const isAsked = state === 'again';
    state = 'still';
    if (isAsked) go();
  };
  const done = () => {
    if (state !== 'stopped') forget = after(rest, rested);
  };
  const go = () => {
    state = 'busy';
    run().then(done, done);
  };
  return {
    ask() {
      if (state === 'still') go();
      else if (state === 'busy') state = 'again';
    },
    stop() {
      state = 'stopped';
      forget();
    },
  };
}
