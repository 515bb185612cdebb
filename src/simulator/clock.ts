import { type Contact, contactIn, DAY, type Instant, nextDue, portsOf } from '#runtime/index.ts';
import { passedTo, react, type Simulation } from './play.ts';
import type { Scene } from './scene.ts';
import type { Stopping } from './stopping.ts';

/** How many simulated seconds pass in one; null: from one thing that happens to the next, as fast as it can. */
export const SPEEDS = [1, 10, 60, 600, null] as const;
export type Speed = (typeof SPEEDS)[number];

/** How far time runs until something waits, at most. */
export const RUN_DAYS_MAX = 30;
export const RUN_TIMES_MAX = 1_000;

/** Why time stopped running: somebody has to act, nothing is due any more, a breakpoint, or it ran long enough. */
export type Ran =
  | { why: 'customer' | 'agent'; contact: string }
  | { why: 'nothing' | 'stopped' | 'long-enough' };

/** Whom a contact waits for; undefined: for time, for another system, or for nobody. */
export function waitsFor({ setup }: Scene, contact: Contact): 'customer' | 'agent' | undefined {
  const { status, script, step } = contact;
  if (status === 'queued' || status === 'assigned') return 'agent';
  if (status !== 'open' || step === null) return undefined;
  const { scripts, nodes } = setup.universe;
  const at = scripts?.get(script)?.steps[step];
  const definition = at && nodes.get(at.type);
  const hears = definition && portsOf(definition, at.params).some((port) => port.hears);
  return hears ? 'customer' : undefined;
}

/** Lets time pass, from one thing that is due to the next, until a contact has come to wait for somebody. */
export function runUntilWaits(
  start: Simulation,
  stops: Stopping['at'],
): {
  simulation: Simulation;
  ran: Ran;
} {
  const until = start.world.now + RUN_DAYS_MAX * DAY;
  let simulation = start;
  for (let times = 0; times < RUN_TIMES_MAX; times++) {
    const due = nextDue(simulation.world);
    if (due === undefined) return { simulation, ran: { why: 'nothing' } };
    if (due > until) break;
    const before = simulation;
    simulation = react(before, passedTo(due), stops(before));
    if (simulation.stopped) return { simulation, ran: { why: 'stopped' } };
    const waits = cameToWait(before, simulation);
    if (waits) return { simulation, ran: waits };
  }
  return { simulation, ran: { why: 'long-enough' } };
}

/** The first of those to whom something happened last who waits for somebody, and not as before. */
function cameToWait(before: Simulation, { scene, world, moments }: Simulation): Ran | undefined {
  const touched = new Set(moments.at(-1)?.records.flatMap((record) => contactOf(record) ?? []));
  for (const id of touched) {
    const contact = contactIn(world, id);
    const why = contact && waitsFor(scene, contact);
    if (!why) continue;
    const former = contactIn(before.world, id);
    const isAsBefore =
      former?.status === contact.status &&
      former.step === contact.step &&
      former.timer?.id === contact.timer?.id;
    if (!isAsBefore) return { why, contact: id };
  }
  return undefined;
}

function contactOf(record: Simulation['records'][number]): string | undefined {
  if (record.kind === 'trace') return record.entry.contact;
  return record.kind === 'effect' || record.kind === 'event' ? record.contact : undefined;
}

/** When something happens next by itself, or somebody of a crowd acts. */
export const soonest = (...all: readonly (Instant | undefined)[]): Instant | undefined => {
  const known = all.filter((at) => at !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
};
