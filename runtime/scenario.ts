/** The door to what plays scenarios, apart because only who has some needs it. */

export { BUG_REPORT_ABOUT_MAX, BUG_REPORT_VERSION, type BugReport } from './model/bug-report.ts';
export { SCENARIO_NAME_MAX, SCENARIO_TAGS_MAX } from './model/scenario.ts';
export { accept } from './scenario/accept.ts';
export { digestHere, writeBugReport } from './scenario/bug-report.ts';
export { type Generated, generateScenarios } from './scenario/generate/generate.ts';
export { inputsOf, startOf } from './scenario/inputs.ts';
export { expecting, recordScenario } from './scenario/record.ts';
export { passed, runScenario } from './scenario/run.ts';
export { type Given, sceneOf } from './scenario/setting.ts';
