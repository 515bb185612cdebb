/** `routewright/simulate`: a whole contact centre on a clock of its own, and scenarios, for tests of scripts. */

export type { HttpAnswer } from '../centre/answer.ts';
export type { PlayRecord } from '../centre/record.ts';
export { readScenario } from '../compile/1-read/scenario.ts';
export { type Scenario, type ScenarioSetting, type ScenarioStep, scenario } from '../model/scenario.ts';
export { accept } from '../scenario/accept.ts';
export { type Generated, generateScenarios, type WayCovered } from '../scenario/generate/generate.ts';
export { type Recording, recordScenario } from '../scenario/record.ts';
export type { Difference, ScenarioReport, StepReport } from '../scenario/report.ts';
export { passed, type RunOptions, runScenario } from '../scenario/run.ts';
export type { Given } from '../scenario/setting.ts';
export { writeScenario } from '../scenario/write.ts';
export { effectLine, inputLine } from '../simulate/lines.ts';
export { play } from '../simulate/play.ts';
export {
  nextDue,
  openWorld,
  type Played,
  type SimulationSetup,
  type World,
} from '../simulate/world.ts';
