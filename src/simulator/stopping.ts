import type { Stops } from '#runtime/index.ts';
import type { Breakpoints } from '#src/app/breakpoints.ts';
import type { Simulation } from './play.ts';
import { createStopper, type Hit, hitsBefore, type Stopper } from './stopper.ts';

/** Says where a run of several moments stops, and keeps which breakpoints were hit on the way. */
export interface Stopping {
  /** For what happens next; undefined: nowhere. */
  at(simulation: Simulation): Stops | undefined;
  hits(): readonly Hit[];
}

export function stoppingFrom(breakpoints: Breakpoints, known: readonly Hit[], first: Simulation): Stopping {
  const isFree = Object.keys(breakpoints).length === 0;
  const start = hitsBefore(known, first.inputs.length);
  let stopper: Stopper | undefined;
  const hits = () => stopper?.hits() ?? start;
  return {
    hits,
    at(simulation) {
      if (isFree) return undefined;
      stopper = createStopper(breakpoints, simulation, hits());
      return { before: stopper.before, after: 0 };
    },
  };
}
