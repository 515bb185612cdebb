import {
  compileExpression,
  contactIn,
  type Entering,
  type Standing,
  type Stops,
  standingOf,
} from '#runtime/index.ts';
import { type Breakpoint, type Breakpoints, keyOf } from '#src/app/breakpoints.ts';
import type { GoingOn } from '#src/app/session.ts';
import { contactAs } from './frames.ts';
import type { Simulation } from './play.ts';
import { type StopSituation, stopEnvironment } from './stopEnvironment.ts';

/** A breakpoint whose condition held, and in which moment. */
export interface Hit {
  flow: string;
  key: string;
  moment: number;
}

export const countHits = (hits: readonly Hit[], flow: string, key: string): number =>
  hits.filter((hit) => hit.flow === flow && hit.key === key).length;

/** The hits that remain when only the first moments do. */
export const hitsBefore = (hits: readonly Hit[], moments: number): readonly Hit[] =>
  hits.some(({ moment }) => moment >= moments) ? hits.filter(({ moment }) => moment < moments) : hits;

/** Says where playing on from a simulation stops, and keeps which breakpoints were hit on the way. */
export interface Stopper {
  before: Stops['before'];
  hits(): readonly Hit[];
}

/** `how`: how it goes on from where it stands; absent: something happens. */
export function createStopper(
  breakpoints: Breakpoints,
  simulation: Simulation,
  known: readonly Hit[],
  how: GoingOn = 'on',
): Stopper {
  const moment = simulation.inputs.length - (simulation.stopped ? 1 : 0);
  const hits = [...known];
  const armed = new Map(
    Object.entries(breakpoints).map(([flow, all]) => [
      flow,
      all.flatMap((one) => arm(one, flow, simulation)),
    ]),
  );
  const isNext = going(how, simulation);
  return {
    hits: () => (hits.length === known.length ? known : hits),
    before(entering) {
      const { script } = entering;
      let stops = isNext(entering);
      for (const { breakpoint, holds } of armed.get(script) ?? []) {
        if (!holds(entering)) continue;
        const key = keyOf(breakpoint);
        hits.push({ flow: script, key, moment });
        if (countHits(hits, script, key) >= (breakpoint.times ?? 1)) stops = true;
      }
      return stops;
    },
  };
}

/** Whether a step is the one at which whoever goes on wants to stop. */
function going(how: GoingOn, { stopped }: Simulation): (entering: Entering) => boolean {
  if (how === 'on') return () => false;
  if (typeof how === 'object') return ({ script, step }) => script === how.flow && step === how.node;
  const depth = stopped?.depth ?? 0;
  const deepest = { step: depth, into: Number.POSITIVE_INFINITY, out: depth - 1 }[how];
  return (entering) => entering.contact.id === stopped?.contact && entering.depth <= deepest;
}

interface Armed {
  breakpoint: Breakpoint;
  holds(entering: Entering): boolean;
}

/** A breakpoint ready to be asked. One that is off, or whose expression cannot be read, is not asked. */
function arm(breakpoint: Breakpoint, flow: string, simulation: Simulation): Armed[] {
  if (breakpoint.off) return [];
  const condition = breakpoint.when?.trim()
    ? reading(breakpoint.when, flow, simulation, 'boolean')
    : () => true;
  const isThere = placeOf(breakpoint, flow, simulation);
  if (!condition || !isThere) return [];
  // Whether an expression has changed is asked every time: it is held against what it was the last time.
  return [{ breakpoint, holds: (entering) => isThere(entering) && condition(entering) === true }];
}

function placeOf(breakpoint: Breakpoint, flow: string, simulation: Simulation) {
  switch (breakpoint.kind) {
    case 'node':
      return ({ step }: Entering) => step === breakpoint.node;
    case 'way':
      return ({ by }: Entering) => by?.from === breakpoint.from && by.port === breakpoint.port;
    case 'change':
      return changeOf(breakpoint.of, flow, simulation);
  }
}

/** Whether an expression has come to something else for a contact since it was looked at last. */
function changeOf(source: string, flow: string, simulation: Simulation) {
  const read = reading(source, flow, simulation);
  if (!read) return undefined;
  const { world } = simulation;
  const last = new Map<string, string>();
  const atFirst = (id: string): string | undefined => {
    const found = contactIn(world, id);
    const contact = found && contactAs(found, flow);
    return contact && shown(read({ contact, now: world.now, standing: standingIn(simulation, id) }));
  };
  return (entering: Entering): boolean => {
    const { id } = entering.contact;
    const before = last.get(id) ?? atFirst(id);
    const after = shown(read(entering));
    last.set(id, after);
    return before !== undefined && before !== after;
  };
}

/** How the queue of a contact's skill stands. */
export const standingIn =
  ({ world, scene }: Simulation, id: string) =>
  (): Standing | undefined => {
    const { skill, channel } = contactIn(world, id) ?? { skill: null, channel: '' };
    return skill === null
      ? undefined
      : standingOf(world.acd, scene.setup.universe, skill, channel, world.now);
  };

const shown = (value: unknown): string => String(JSON.stringify(value));

/** What an expression of a flow comes to; undefined when it has no value, or when it cannot be read at all. */
function reading(source: string, flow: string, { scene }: Simulation, expected?: 'boolean') {
  const { variables } = scene.setup.universe.scripts?.get(flow) ?? {};
  if (!variables) return undefined;
  const compiled = compileExpression(source, stopEnvironment(variables, scene.workspace), expected);
  if (!('evaluate' in compiled)) return undefined;
  return (of: StopSituation): unknown => {
    try {
      return compiled.evaluate(of);
    } catch {
      return undefined;
    }
  };
}
