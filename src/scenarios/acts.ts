import type { Difference, Scenario, ScenarioStep } from '#runtime/index.ts';
import { accept, expecting, recordScenario } from '#runtime/scenario.ts';
import { saveFile } from '#src/app/pickers.ts';
import { startPlaying } from '#src/app/playing.ts';
import type { Recorded } from '#src/app/recorded.ts';
import type { Studio } from '#src/app/studio.ts';
import { freeId } from '#src/document/edits/nodes.ts';
import { putScenario, removeScenarios, scenariosOf } from '#src/document/edits/scenarios.ts';
import type { Project } from '#src/document/project.ts';
import { givenOf } from './given.ts';
import { freshReport } from './report.ts';
import { runnerOf } from './runner.ts';
import { runsOf } from './runs.ts';
import { scenarioIn } from './words/useWords.ts';

/** How a scenario is told from others. */
export interface Facts {
  name: string;
  folder: string;
  tags: readonly string[];
}

const change = (
  { document }: Studio,
  act: string,
  params: Record<string, string | number>,
  recipe: (project: Project) => void,
  merge?: string,
) => document.getState().change({ key: `scenarios.change-${act}`, params }, recipe, merge);

/** Puts another in the place of a scenario. */
const replace = (studio: Studio, act: string, scenario: Scenario, merge?: string) =>
  change(studio, act, { name: scenario.name }, (project) => putScenario(project, scenario), merge);

export const show = ({ session }: Studio, scenario: string): void => {
  const { drawer, set } = session.getState();
  set({ place: 'flows', drawer: { ...drawer, tab: 'scenarios' }, scenario, notice: null });
};

const withFacts = <T extends object>(scenario: T, { name, folder, tags }: Facts) => {
  const { folder: _, ...rest } = scenario as T & { folder?: string };
  return { ...rest, name, ...(folder === '' ? {} : { folder }), tags: [...tags] };
};

/** Keeps what was played as a scenario; answers its id. */
export function keepRecorded(studio: Studio, recorded: Recorded, facts: Facts): string {
  const taken = scenariosOf(studio.document.getState().project);
  const id = freeId(taken, idOf(facts.name));
  const made = recordScenario(withFacts({ ...recorded, id }, facts), givenOf(studio));
  replace(studio, 'keep', made);
  studio.session.getState().set({ scenario: id });
  return id;
}

/** An id that says what it is called; ids are of small letters, digits and hyphens. */
function idOf(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '');
  const id = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '');
  return /^[a-z]/.test(id) ? id.slice(0, ID_LENGTH).replace(/-$/, '') : 'scenario';
}
const ID_LENGTH = 48;

export function setFacts(studio: Studio, scenario: Scenario, facts: Facts): void {
  replace(studio, 'facts', withFacts(scenario, facts) as Scenario);
}

export function duplicate(studio: Studio, scenario: Scenario): void {
  const { uiLanguage } = studio.session.getState();
  const id = freeId(scenariosOf(studio.document.getState().project), scenario.id);
  const name = scenarioIn(uiLanguage)('copy-of', { name: scenario.name });
  replace(studio, 'duplicate', { ...scenario, id, name });
  studio.session.getState().set({ scenario: id });
}

export function remove(studio: Studio, scenarios: readonly Scenario[]): void {
  const [first] = scenarios;
  if (!first) return;
  const ids = scenarios.map(({ id }) => id);
  change(studio, 'remove', { name: first.name }, (project) => removeScenarios(project, ids));
}

export async function save(studio: Studio, scenario: Scenario): Promise<void> {
  const { writeScenario } = await import('#runtime/scenario-file.ts');
  try {
    await saveFile(`${scenario.id}.scenario.json`, writeScenario(scenario));
  } catch (thrown) {
    studio.session.getState().set({ notice: { title: String(thrown), lines: [] } });
  }
}

/** What came takes the place of what was expected: of these differences, or of all. One step of the history. */
export function acceptAll(studio: Studio, scenario: Scenario, only?: readonly Difference[]): void {
  const report = freshReport(studio, scenario);
  const differences = only && report.differences.filter((one) => only.some((other) => isSame(one, other)));
  replace(studio, 'accept', accept(scenario, report, differences));
}

const isSame = (one: Difference, other: Difference): boolean =>
  one.kind === other.kind &&
  one.path === other.path &&
  JSON.stringify(one.actual) === JSON.stringify(other.actual);

/** Typing in one place is one step of the history: `merge` is that place. */
export function changeSteps(
  studio: Studio,
  scenario: Scenario,
  steps: readonly ScenarioStep[],
  merge?: string,
): void {
  const place = merge === undefined ? undefined : `${scenario.id} ${merge}`;
  replace(studio, 'steps', { ...scenario, steps: [...steps] }, place);
}

/** Plays it in the simulator, as it stands after so many steps; all of them, unless said otherwise. */
export function openInSimulator(studio: Studio, scenario: Scenario, count = scenario.steps.length): void {
  const { flowId, openFlow, set } = studio.session.getState();
  if (!Object.hasOwn(studio.document.getState().project.flows, scenario.script)) return;
  if (flowId !== scenario.script) openFlow(scenario.script);
  set({ simulating: null, wantedCourse: { scenario, count } });
  startPlaying(studio);
}

export const run = (studio: Studio, scenarios: readonly Scenario[]): void =>
  void runnerOf(studio).run(scenarios);

export const runAll = (studio: Studio): void =>
  run(studio, Object.values(scenariosOf(studio.document.getState().project)));

export function runFailed(studio: Studio): void {
  const { judged } = runsOf(studio).getState();
  const all = Object.values(scenariosOf(studio.document.getState().project));
  run(
    studio,
    all.filter(({ id }) => judged.get(id)?.verdict.status !== 'passed'),
  );
}

export const generate = (studio: Studio): void =>
  void import('./generate.ts').then(({ generateMissing }) => generateMissing(studio));

/** What comes of a step now is what it expects. */
export function expectWhatComes(studio: Studio, scenario: Scenario, number: number): void {
  const report = freshReport(studio, scenario);
  const expected = expecting(scenario, report.steps, givenOf(studio)).steps[number];
  if (!expected) return;
  changeSteps(
    studio,
    scenario,
    scenario.steps.map((step, index) => (index === number ? expected : step)),
  );
}
