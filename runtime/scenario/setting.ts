import type { ChannelRegistry } from '../define/channel.ts';
import type { NodeRegistry } from '../define/node.ts';
import { link } from '../interpret/link.ts';
import type { Program } from '../interpret/program.ts';
import { hasErrors, type Problem } from '../model/problem.ts';
import type { Scenario, ScenarioSetting } from '../model/scenario.ts';
import type { Script } from '../model/script.ts';
import type { Workspace } from '../model/workspace.ts';
import { AS_IT_IS } from '../simulate/arrange.ts';
import { rehearse } from '../simulate/rehearse.ts';
import type { SimulationSetup } from '../simulate/world.ts';
import { checkScenario } from './check.ts';

/** What scenarios are played with. Keep one: what is linked for a scenario is there for the next. */
export interface Given {
  nodes: NodeRegistry;
  channels: ChannelRegistry;
  workspace: Workspace;
  scripts: ReadonlyMap<string, Script>;
  /** Hides in reasons what the workspace masks. */
  maskTrace?: SimulationSetup['maskTrace'];
}

/** Where a scenario is played. */
export interface Scene {
  setup: SimulationSetup;
  /** As it is at the beginning. */
  setting: ScenarioSetting;
}

/** A scene; or why there is none: each problem with its JSON path into the scenario. */
export type SceneOf = { scene: Scene; problems: Problem[] } | { scene?: undefined; problems: Problem[] };

/** The scene of a scenario. Scenarios of one script at one point of contact, in settings that are equal, share one. */
export function sceneOf(scenario: Scenario, given: Given): SceneOf {
  const problems = checkScenario(scenario, given);
  if (hasErrors(problems)) return { problems };
  const { script, pointOfContact, setting } = scenario;
  const known = keptFor(given);
  const setup = kept(known.setups, `${script} ${pointOfContact}`, () =>
    setupOf(given, known.programs, script, pointOfContact),
  );
  const linked = setup.programs.get(script)?.problems ?? [];
  return { scene: { setup, setting: sameSetting(given, setting) }, problems: [...problems, ...linked] };
}

/** One object for all settings that are equal: scripts are linked once for each (`arrange`). */
export function sameSetting(given: Given, setting: ScenarioSetting): ScenarioSetting {
  const { hours, answers } = setting;
  if (answers.length === 0 && Object.keys(hours).length === 0) return AS_IT_IS;
  return kept(keptFor(given).settings, JSON.stringify([hours, answers]), () => setting);
}

/** What was made for earlier scenarios. */
interface Kept {
  programs: ReadonlyMap<string, Program>;
  setups: Map<string, SimulationSetup>;
  settings: Map<string, ScenarioSetting>;
}

const keeping = new WeakMap<Given, Kept>();

const keptFor = (given: Given): Kept =>
  kept(keeping, given, () => ({ programs: linkAll(given), setups: new Map(), settings: new Map() }));

function kept<K, V>(
  map: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

const linkAll = ({ nodes, channels, workspace, scripts }: Given): ReadonlyMap<string, Program> =>
  new Map([...scripts].map(([id, script]) => [id, link(script, { nodes, channels, workspace, scripts })]));

/** Programs know nothing of which script is whose default, so that all setups share them. */
function setupOf(
  { nodes, channels, workspace, scripts, maskTrace }: Given,
  programs: ReadonlyMap<string, Program>,
  script: string,
  point: string,
): SimulationSetup {
  const universe = { nodes, channels, scripts, workspace: rehearse(workspace, script, [point]) };
  return { universe, programs, ...(maskTrace && { maskTrace }) };
}
