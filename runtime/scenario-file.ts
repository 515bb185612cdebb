/** The door to scenarios as files, apart because only a project that has some needs it. */

export { readBugReport } from './compile/1-read/bug-report.ts';
export { readScenario } from './compile/1-read/scenario.ts';
export { writeScenario } from './scenario/write.ts';
