import { readdirSync, readFileSync } from 'node:fs';
import { nodes } from '../nodes/index.ts';
import { channels } from '../runtime/channels/registry.ts';
import { readFlow } from '../runtime/compile/1-read/flow.ts';
import type { Read } from '../runtime/compile/1-read/json.ts';
import { readScenario } from '../runtime/compile/1-read/scenario.ts';
import { readWorkspace } from '../runtime/compile/1-read/workspace.ts';
import { compile } from '../runtime/compile/index.ts';
import { loadPatterns } from '../runtime/expression/patterns/engine.ts';
import type { Scenario } from '../runtime/model/scenario.ts';
import type { Script } from '../runtime/model/script.ts';
import { inputsOf, startOf } from '../runtime/scenario/inputs.ts';
import { passed, runScenario } from '../runtime/scenario/run.ts';
import { type Given, sceneOf } from '../runtime/scenario/setting.ts';
import { openCourse, proceed } from '../runtime/simulate/course.ts';
import { measure } from './measure.ts';
import { say, verdict } from './say.ts';

/** The most times slower than the bare events that a scenario is, and seconds that a hundred of them take. */
const SLOWER_THAN_EVENTS_MAX = 2;
const HUNDRED_MAX = 1;

const SHOP = new URL('../examples/bicycle-shop/', import.meta.url);

function readAll<T>(ending: string, read: (text: string) => Read<T>): T[] {
  const names = readdirSync(SHOP).filter((name) => name.endsWith(ending));
  return names.map((name) => {
    const { value, problems } = read(readFileSync(new URL(name, SHOP), 'utf8'));
    if (value === undefined) throw new Error(`${name}: ${JSON.stringify(problems)}`);
    return value;
  });
}

function shop(): Given {
  const [workspace] = readAll('workspace.json', readWorkspace);
  if (!workspace) throw new Error('There is no workspace.');
  const flows = readAll('.flow.json', readFlow);
  const ids = new Set(flows.map(({ id }) => id));
  const scripts = flows.flatMap((flow): [string, Script][] => {
    const { script } = compile(flow, { nodes, channels, workspace, scripts: ids });
    return script ? [[script.id, script]] : [];
  });
  return { nodes, channels, workspace, scripts: new Map(scripts) };
}

/** Plays what is done in a scenario, and looks at nothing. */
function playEvents(scenario: Scenario, given: Given): void {
  const { scene } = sceneOf(scenario, given);
  if (scene) proceed(openCourse(scene.setup, startOf(scenario), scene.setting), inputsOf(scenario, given));
}

/** Prints what a scenario costs beside playing its events, and whether that is what it should. */
export async function benchScenarios(): Promise<void> {
  await loadPatterns();
  const given = shop();
  const scenarios = readAll('.scenario.json', readScenario);
  const started = performance.now();
  const failed = scenarios.filter((scenario) => !passed(runScenario(scenario, given)));
  const linked = performance.now() - started;
  if (failed.length > 0) throw new Error(`${failed.map(({ id }) => id).join(', ')} failed.`);

  const each = (play: (scenario: Scenario) => void) => (count: number) => {
    for (let index = 0; index < count; index++) for (const scenario of scenarios) play(scenario);
  };
  const [tested, bare] = measure([
    { name: 'scenarios', round: each((scenario) => runScenario(scenario, given)) },
    { name: 'bare events', round: each((scenario) => playEvents(scenario, given)) },
  ]).map((one) => ({ ...one, ms: one.ns / 1e6 / scenarios.length }));
  if (!tested || !bare) return;
  say(
    `${scenarios.length} scenarios of the example, all passed; the first time, linking included: ${linked.toFixed(0)} ms.`,
  );
  for (const { name, ms } of [tested, bare]) say(`  ${name.padEnd(16)}${ms.toFixed(3).padStart(8)} ms each`);
  say('');
  verdict('times slower than the bare events', tested.ms / bare.ms, { most: SLOWER_THAN_EVENTS_MAX });
  verdict('seconds for a hundred scenarios', (tested.ms * 100) / 1_000, { most: HUNDRED_MAX });
}
