import type { Course, SimulationInput } from '#runtime/index.ts';
import { look, lookedAt, type Simulation } from './play.ts';
import type { Scene } from './scene.ts';

/** The most futures that are kept; the oldest goes first. */
export const FUTURES_MAX = 12;

/** One way that a simulation went. */
export interface Future {
  /** Counted from 1. */
  readonly id: number;
  readonly scene: Scene;
  readonly course: Course;
  /** The future it was forked from, and how many moments they have in common; null: nothing before. */
  readonly from: { id: number; shared: number } | null;
}

/** All futures of a simulation, and which of them is played. */
export interface Futures {
  readonly all: readonly Future[];
  readonly played: number;
}

export const NO_FUTURES: Futures = { all: [], played: 0 };

export const futureOf = ({ all }: Futures, id: number): Future | undefined =>
  all.find((one) => one.id === id);

export const playedOf = (futures: Futures): Future | undefined => futureOf(futures, futures.played);

const nextId = ({ all }: Futures) => Math.max(0, ...all.map(({ id }) => id)) + 1;

/** A simulation alone. */
export const firstFuture = ({ scene, course }: Simulation): Futures => ({
  all: [{ id: 1, scene, course, from: null }],
  played: 1,
});

/**
 * What a simulation became. Where it went on from the end of the future that is played, that future is longer now;
 * where it took another way from an earlier moment, or another flow, it is a fork.
 */
export function grown(futures: Futures, before: Simulation, after: Simulation): Futures {
  const { scene, course } = after;
  const played = playedOf(futures);
  if (!played) return firstFuture(after);
  const goesOn = lookedAt(before) === played.course.moments.length && before.scene === scene;
  if (goesOn) return replaced(futures, { ...played, course });
  return forked(futures, {
    id: nextId(futures),
    scene,
    course,
    from: { id: played.id, shared: lookedAt(before) },
  });
}

const replaced = ({ all, played }: Futures, future: Future): Futures => ({
  all: all.map((one) => (one.id === future.id ? future : one)),
  played,
});

/** With another future, which is played; without the oldest when there are too many. */
function forked({ all }: Futures, future: Future): Futures {
  const kept = all.length < FUTURES_MAX ? all : all.slice(1);
  return { all: [...kept, future], played: future.id };
}

/** The same inputs in another scene, beside how they went before. */
export const replayed = (futures: Futures, { scene, course }: Simulation): Futures =>
  forked(futures, {
    id: nextId(futures),
    scene,
    course,
    from: { id: futures.played, shared: 0 },
  });

export const without = ({ all, played }: Futures, id: number): Futures =>
  id === played ? { all, played } : { all: all.filter((one) => one.id !== id), played };

/** The simulation of a future, at one of its moments. */
export const simulationOf = ({ scene, course }: Future, at?: number): Simulation => look(scene, course, at);

/** Where two futures part. */
export interface Parting {
  /** How many moments are the same in both. */
  shared: number;
  /** Of the first moment that is not: how many records are the same in both. */
  records: number;
  /** They were given the same, and it went otherwise. */
  sameInput: boolean;
}

/** Where two courses part; undefined when one is only longer than the other. */
export function partingOf(one: Course, other: Course): Parting | undefined {
  const [a, b] = [one.moments, other.moments];
  const length = Math.min(a.length, b.length);
  for (let number = 0; number < length; number++) {
    const [left, right] = [a[number], b[number]];
    if (!left || !right || left === right) continue;
    const sameInput = same<SimulationInput>(left.input, right.input);
    const records = left.records.findIndex((record, index) => !same(record, right.records[index]));
    if (sameInput && records < 0 && left.records.length === right.records.length) continue;
    return { shared: number, records: records < 0 ? left.records.length : records, sameInput };
  }
  return undefined;
}

const same = <T>(one: T, other: T | undefined): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
