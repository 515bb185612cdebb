import {
  type ChosenState,
  type Course,
  goFurther as goOn,
  type Input,
  type Instant,
  type Moment,
  openCourse,
  type PlayRecord,
  replay as playAgain,
  proceed,
  rewind,
  type ScenarioSetting,
  SECOND,
  type SimulationInput,
  type Stopped,
  type Stops,
  type World,
} from '#runtime/index.ts';
import { following } from './following.ts';
import type { Scene } from './scene.ts';

/** A simulation as it is looked at: what was put in up to there, and everything that came of it. */
export interface Simulation {
  readonly scene: Scene;
  /** All of it, also what comes after the moment that is looked at. */
  readonly course: Course;
  readonly startedAt: Instant;
  readonly world: World;
  readonly setting: ScenarioSetting;
  readonly moments: readonly Moment[];
  readonly inputs: readonly SimulationInput[];
  /** Without time that passed and nothing happened. */
  readonly records: readonly PlayRecord[];
  /** What was put in last has not been played to its end: it stands before a step. */
  readonly stopped?: Stopped;
}

export const begin = (scene: Scene, at: Instant, setting?: ScenarioSetting): Simulation =>
  look(scene, openCourse(scene.setup, at, setting));

/** A course as it stood after its first moments; all of them, unless said otherwise. */
export function look(scene: Scene, course: Course, count = course.moments.length): Simulation {
  const { moments, startedAt, opening, stopped } = course;
  const shown = count < moments.length ? moments.slice(0, count) : moments;
  const { world, setting } = shown.at(-1) ?? opening;
  return {
    ...{ scene, course, startedAt, world, setting, moments: shown },
    inputs: shown.map(({ input }) => input),
    records: recordsOf(shown),
    ...(stopped && shown === moments ? { stopped } : {}),
  };
}

/** Time passed, and nothing else. */
export const isIdle = ({ input, records }: Moment): boolean =>
  input.type === 'time.passed' &&
  records.every((record) => record.kind === 'event' && record.event.type === 'time.passed');

const recordsIn = (moments: readonly Moment[]) => moments.flatMap((one) => (isIdle(one) ? [] : one.records));

const recordsOf = following<readonly PlayRecord[]>(
  [],
  (before, moment) => (isIdle(moment) ? before : before.concat(moment.records)),
  (before, moments) => before.concat(recordsIn(moments)),
);

/** How many of its moments are looked at. */
export const lookedAt = ({ inputs }: Simulation): number => inputs.length;

/** What an input leads to from the moment that is looked at; with `stops`, as far as the first of them. */
export const react = (simulation: Simulation, input: SimulationInput, stops?: Stops): Simulation =>
  look(simulation.scene, proceed(rewind(simulation.course, lookedAt(simulation)), [input], stops));

/**
 * Time passes by itself: what it leads to, as `react` tells. Where nothing has happened since time passed last, both are
 * one moment: the world is the same, and a clock may run for hours.
 */
export function pass(simulation: Simulation, at: Instant, stops?: Stops): Simulation {
  const { course, moments } = simulation;
  const last = course.moments.at(-1);
  const isEnd = moments.length === course.moments.length;
  if (!last || !isEnd || !isIdle(last)) return react(simulation, passedTo(at), stops);
  const before = rewind(course, moments.length - 1);
  return look(simulation.scene, proceed(before, [passedTo(at)], stops));
}

/** Goes on from where it stands, as far as the next stop. */
export const goFurther = ({ scene, course }: Simulation, before: Stops['before']): Simulation =>
  look(scene, goOn(course, before));

/** The same inputs at the same times in another scene, such as the flow after a change. */
export const replay = ({ course }: Simulation, scene: Scene): Simulation =>
  look(scene, playAgain(course, scene.setup));

/** Time stands still until somebody acts; whoever does, does it a second later. */
export const nextMoment = ({ world }: Simulation): Instant => world.now + SECOND;

export const agentTurned = (simulation: Simulation, agent: string, state: ChosenState): Input => ({
  type: 'agent.state.changed',
  at: nextMoment(simulation),
  agent,
  state,
});

export const ended = (simulation: Simulation, contact: string): Input => ({
  type: 'contact.ended',
  at: nextMoment(simulation),
  contact,
});

export const passedTo = (at: Instant): Input => ({ type: 'time.passed', at });
