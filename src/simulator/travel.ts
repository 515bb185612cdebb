import { type Future, type Futures, futureOf, playedOf, simulationOf, without } from './futures.ts';
import type { Simulation } from './play.ts';

/** What changes when somebody looks at another moment or another future. */
interface Travelled {
  simulation: Simulation;
  at: number | null;
  waiting: readonly [];
  before: null;
  speed: undefined;
  futures: Futures;
  compared: number | null;
}

/** What a store gives. */
interface Given {
  get(): Pick<Travelled, 'futures' | 'compared'>;
  set(some: Partial<Travelled>): void;
}

/** Going to moments of the played future, and to other futures. */
export function travelOf({ get, set }: Given) {
  const goTo = (future: Future | undefined, count: number | null) => {
    if (!future) return;
    const { futures, compared } = get();
    const end = future.course.moments.length;
    const at = count === null || count >= end ? null : Math.max(count, 0);
    set({
      ...{ at, waiting: [], before: null, speed: undefined },
      simulation: simulationOf(future, at ?? end),
      futures: futures.played === future.id ? futures : { ...futures, played: future.id },
      compared: compared === future.id ? null : compared,
    });
  };
  return {
    lookAt: (count: number | null) => goTo(playedOf(get().futures), count),
    playFuture: (id: number) => goTo(futureOf(get().futures, id), null),
    forgetFuture(id: number) {
      const { futures, compared } = get();
      set({ futures: without(futures, id), compared: compared === id ? null : compared });
    },
    compareWith: (id: number | null) => set({ compared: id === get().futures.played ? null : id }),
  };
}
