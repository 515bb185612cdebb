import type { PlayRecord } from '../centre/record.ts';
import { hasErrors, type Problem } from '../model/problem.ts';
import type { Scenario, ScenarioStep } from '../model/scenario.ts';
import {
  type Course,
  type Moment,
  openCourse,
  proceed,
  type SimulationInput,
  standing,
} from '../simulate/course.ts';
import { contactIn, type World } from '../simulate/world.ts';
import { type Outcome, seenIn } from './compare.ts';
import { differencesIn, type Told } from './differences.ts';
import { inputsOf, startOf } from './inputs.ts';
import { standingOf, Watch } from './origins.ts';
import type { ScenarioReport, StepReport } from './report.ts';
import { type Given, sameSetting, sceneOf } from './setting.ts';

export interface RunOptions {
  /** Plays no step after the first that is not as expected. */
  untilFirst?: boolean;
  /** Does not look for the nodes that brought about what differs: that takes playing it again. */
  withoutNodes?: boolean;
}

/** Plays a scenario and holds it against what it expects. A function: the same scenario and given, the same report. */
export function runScenario(scenario: Scenario, given: Given, options: RunOptions = {}): ScenarioReport {
  const { scene, problems } = sceneOf(scenario, given);
  if (!scene) return { scenario: scenario.id, problems, differences: [], steps: [] };
  const inputs = playable(scenario, given);
  const opened = openCourse(scene.setup, startOf(scenario), scene.setting);
  const { course, told } = options.untilFirst
    ? untilFirst(scenario, opened, inputs)
    : throughout(scenario, opened, inputs);
  const found = told.length > 0 && !options.withoutNodes ? withNodes(told, scenario, given, course) : told;
  const { moments } = course;
  return {
    scenario: scenario.id,
    problems: [...problems, ...moments.flatMap(problemsOf)],
    differences: found.map(({ difference }) => difference),
    steps: moments.map((moment, step) => reportOf(moment, worldBefore(course, step))),
    world: standing(course).world,
  };
}

/** Equal settings are one: what they take is linked once. */
const playable = (scenario: Scenario, given: Given): SimulationInput[] =>
  inputsOf(scenario, given).map((input) =>
    input.type === 'setting.changed' ? { ...input, setting: sameSetting(given, input.setting) } : input,
  );

export const passed = ({ problems, differences }: ScenarioReport): boolean =>
  differences.length === 0 && !hasErrors(problems);

interface Played {
  course: Course;
  told: readonly Told[];
}

function throughout({ steps }: Scenario, opened: Course, inputs: readonly SimulationInput[]): Played {
  const course = proceed(opened, inputs);
  return { course, told: steps.flatMap((step, number) => toldOf(step, number, course)) };
}

function untilFirst({ steps }: Scenario, opened: Course, inputs: readonly SimulationInput[]): Played {
  let course = opened;
  for (const [number, input] of inputs.entries()) {
    course = proceed(course, [input]);
    const step = steps[number];
    const told = step ? toldOf(step, number, course) : [];
    if (told.length > 0) return { course, told };
  }
  return { course, told: [] };
}

function toldOf({ expect }: ScenarioStep, number: number, { moments }: Course): Told[] {
  const moment = moments[number];
  return expect && moment ? differencesIn(number, expect, outcomeOf(moment)) : [];
}

/** What a step led to, as expectations look at it. */
export const outcomeOf = ({ records, world }: Pick<Moment, 'records' | 'world'>): Outcome => ({
  effects: seenIn(records),
  contact: (id) => contactIn(world, id),
});

const worldBefore = ({ moments, opening }: Course, step: number): World =>
  (moments[step - 1] ?? opening).world;

/** A script that is not there leaves its contacts to the default skill, which can be expected like anything else. */
const EXPECTABLE: ReadonlySet<string> = new Set(['script.unknown']);

function problemsOf({ records }: Moment, step: number): Problem[] {
  const found = new Map<string, Problem>();
  for (const record of records) {
    if (record.kind !== 'problem') continue;
    const { code, severity, params } = record.problem;
    const told = EXPECTABLE.has(code) ? 'warning' : severity;
    found.set(JSON.stringify([code, params]), {
      code,
      severity: told,
      params,
      where: { path: `steps.${step}` },
    });
  }
  return [...found.values()];
}

const reportOf = ({ input, records, world }: Moment, before: World): StepReport => ({
  at: world.now,
  records,
  contacts: [...new Set([...records.flatMap(contactOf), ...editedBy(input)])].flatMap((id) => {
    const contact = contactIn(world, id);
    return contact && contact !== contactIn(before, id) ? [contact] : [];
  }),
});

const editedBy = (input: SimulationInput): string[] =>
  input.type === 'variables.edited' ? [input.contact] : [];

const contactOf = (record: PlayRecord): string[] => {
  if (record.kind === 'trace') return [record.entry.contact];
  return 'contact' in record && record.contact !== undefined ? [record.contact] : [];
};

interface Watched {
  watch: Watch;
  given: Given;
}

const watched = new WeakMap<Given, Watched>();

function watchedOf(given: Given): Watched {
  const known = watched.get(given);
  if (known) return known;
  const watch = new Watch(given.nodes);
  const made = { watch, given: { ...given, nodes: watch.nodes } };
  watched.set(given, made);
  return made;
}

/** Plays it once more with nodes that are watched: which step brought an effect about is not in its records. */
function withNodes(told: readonly Told[], scenario: Scenario, given: Given, { moments }: Course): Told[] {
  const again = watchedOf(given);
  again.watch.reset();
  const { scene } = sceneOf(scenario, again.given);
  if (scene)
    proceed(
      openCourse(scene.setup, startOf(scenario), scene.setting),
      playable(scenario, again.given).slice(0, moments.length),
    );
  return told.map(({ difference, effect }) => {
    const moment = moments[difference.step];
    const contact =
      difference.contact === undefined || !moment ? undefined : contactIn(moment.world, difference.contact);
    const origin =
      (effect === undefined ? undefined : again.watch.originOf(effect)) ?? (contact && standingOf(contact));
    return { difference: { ...difference, ...origin } };
  });
}
