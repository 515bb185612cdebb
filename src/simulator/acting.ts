import type { SimulationInput } from '#runtime/index.ts';
import type { Breakpoints } from '#src/app/breakpoints.ts';
import type { GoingOn } from '#src/app/session.ts';
import { goFurther, react, type Simulation } from './play.ts';
import { createStopper, type Hit, hitsBefore } from './stopper.ts';

/** What somebody does, once it can happen. */
export type Act = (simulation: Simulation) => SimulationInput | undefined;

/** Lets acts happen, as far as the next stop; what has not happened then waits. */
export function happen(
  breakpoints: Breakpoints,
  first: Simulation,
  acts: readonly Act[],
  known: readonly Hit[],
) {
  const isArmed = Object.keys(breakpoints).length > 0;
  let simulation = first;
  let hits = hitsBefore(known, first.inputs.length);
  let number = 0;
  for (; number < acts.length && !simulation.stopped; number++) {
    const made = acts[number]?.(simulation);
    if (!made) continue;
    const { before, hits: sofar } = createStopper(breakpoints, simulation, hits);
    simulation = react(simulation, made, isArmed ? { before, after: 0 } : undefined);
    hits = sofar();
  }
  return { simulation, waiting: acts.slice(number), hits };
}

/** Goes on from where it stands; then what waits happens. */
export function goOnFrom(
  breakpoints: Breakpoints,
  stopped: Simulation,
  waiting: readonly Act[],
  known: readonly Hit[],
  how: GoingOn,
) {
  const stopper = createStopper(breakpoints, stopped, known, how);
  const further = goFurther(stopped, stopper.before);
  return happen(breakpoints, further, waiting, stopper.hits());
}
