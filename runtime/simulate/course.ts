import { set } from '../acd/table.ts';
import type { PlayRecord } from '../centre/record.ts';
import type { Input } from '../model/event.ts';
import type { Instant } from '../model/instant.ts';
import type { ScenarioSetting } from '../model/scenario.ts';
import type { VariableValue } from '../model/variable.ts';
import { AS_IT_IS, arrange } from './arrange.ts';
import { play } from './play.ts';
import type { Stopped, Stops } from './stops.ts';
import { contactIn, openWorld, type SimulationSetup, type World } from './world.ts';

/** Hours and other systems are otherwise from here on. */
export interface SettingChanged {
  type: 'setting.changed';
  at: Instant;
  setting: ScenarioSetting;
}

/** Whoever tries a script gave variables of a contact other values. */
export interface VariablesEdited {
  type: 'variables.edited';
  at: Instant;
  contact: string;
  variables: Readonly<Record<string, VariableValue>>;
}

/** What may be done in a simulation: all that happens on a host, and what only whoever tries a script can do. */
export type SimulationInput = Input | SettingChanged | VariablesEdited;

/** What was done, and everything that came of it. */
export interface Moment {
  readonly input: SimulationInput;
  readonly records: readonly PlayRecord[];
  readonly world: World;
  readonly setting: ScenarioSetting;
}

/**
 * A simulation as it went: a value. A rewind takes moments away and a fork goes on from there; both share what they have in
 * common with what they come from.
 */
export interface Course {
  /** Under no setting. */
  readonly setup: SimulationSetup;
  readonly startedAt: Instant;
  readonly moments: readonly Moment[];
  /** The world, and the setting, before the first moment. */
  readonly opening: Pick<Moment, 'world' | 'setting'>;
  /** The last moment has not been played to its end: it stands before a step. */
  readonly stopped?: Stopped;
}

export const openCourse = (
  setup: SimulationSetup,
  startedAt: Instant,
  setting: ScenarioSetting = AS_IT_IS,
): Course => ({
  setup,
  startedAt,
  moments: [],
  opening: { world: openWorld(arranged(setup, setting), startedAt), setting },
});

/** How it stands: its last moment, or how it opened. */
export const standing = ({ moments, opening }: Course): Pick<Moment, 'world' | 'setting'> =>
  moments.at(-1) ?? opening;

/** What inputs lead to, one after the other; with `stops`, as far as the first of them. */
export function proceed(course: Course, inputs: readonly SimulationInput[], stops?: Stops): Course {
  const { setup, startedAt, opening } = course;
  const moments = course.moments.slice();
  let { world, setting } = standing(course);
  let stopped: Stopped | undefined;
  for (const input of inputs) {
    const played = act(arranged(setup, setting), world, input, stops);
    // What was due before it happened under the setting of before.
    if (input.type === 'setting.changed' && !played.stopped) setting = input.setting;
    world = played.world;
    moments.push({ input, records: played.records, world, setting });
    stopped = played.stopped;
    if (stopped) break;
  }
  return { setup, startedAt, opening, moments, ...(stopped ? { stopped } : {}) };
}

/** The first moments of it, as it was then. */
export const rewind = ({ setup, startedAt, opening, moments }: Course, count: number): Course => ({
  setup,
  startedAt,
  opening,
  moments: moments.slice(0, Math.max(count, 0)),
});

/** The same inputs, at the same times, in another setup, such as of scripts that have changed. */
export const replay = (course: Course, setup: SimulationSetup): Course =>
  proceed(
    openCourse(setup, course.startedAt, course.opening.setting),
    course.moments.map(({ input }) => input),
  );

/** Goes on from where it stands, as far as the next stop. */
export function goFurther(course: Course, before: Stops['before']): Course {
  const last = course.moments.at(-1);
  if (!course.stopped || !last) return course;
  const stops = { before, after: course.stopped.entered };
  return proceed(rewind(course, course.moments.length - 1), [last.input], stops);
}

function act(setup: SimulationSetup, world: World, input: SimulationInput, stops?: Stops) {
  if (input.type !== 'setting.changed' && input.type !== 'variables.edited')
    return play(setup, world, input, stops);
  const passed = play(setup, world, { type: 'time.passed', at: input.at }, stops);
  if (input.type === 'setting.changed' || passed.stopped) return passed;
  return { ...passed, world: withVariables(passed.world, input) };
}

function withVariables(world: World, { contact: id, variables }: VariablesEdited): World {
  const contact = contactIn(world, id);
  if (!contact) return world;
  const vars = { ...contact.vars, ...variables };
  return { ...world, contacts: set(world.contacts, id, { ...contact, vars }) };
}

/** Linking takes time: a setup under a setting is made once. */
const made = new WeakMap<SimulationSetup, WeakMap<ScenarioSetting, SimulationSetup>>();

function arranged(setup: SimulationSetup, setting: ScenarioSetting): SimulationSetup {
  const known = made.get(setup) ?? new WeakMap<ScenarioSetting, SimulationSetup>();
  made.set(setup, known);
  const found = known.get(setting) ?? arrange(setup, setting);
  known.set(setting, found);
  return found;
}
