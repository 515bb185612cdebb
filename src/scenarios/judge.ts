import type { Scenario, ScenarioReport, Script } from '#runtime/index.ts';
import { contactsOf, coverageIn } from '#runtime/index.ts';
import { type Given, passed, runScenario } from '#runtime/scenario.ts';
import { DIFFERENCES_MAX, type Passed, type Verdict } from './verdict.ts';

/** Plays a scenario and says how it went. */
export function judge(scenario: Scenario, given: Given): Verdict {
  const report = runScenario(scenario, given);
  const isBroken = report.world === undefined || report.problems.some(({ severity }) => severity === 'error');
  return {
    status: passed(report) ? 'passed' : isBroken ? 'broken' : 'failed',
    problems: report.problems.slice(0, DIFFERENCES_MAX),
    differences: report.differences.slice(0, DIFFERENCES_MAX),
    count: report.differences.length,
    passed: passedIn(report, given.scripts),
    languages: languagesIn(report),
  };
}

function passedIn({ steps, world }: ScenarioReport, scripts: ReadonlyMap<string, Script>): Passed[] {
  const scriptsOf = new Map(world ? contactsOf(world).map(({ id, script }) => [id, [script]]) : []);
  const drawn = Object.fromEntries([...scripts].map(([id, script]) => [id, script.steps]));
  const records = steps.flatMap((step) => step.records);
  return [...coverageIn(records, (id) => scriptsOf.get(id) ?? [], drawn)].map(
    ([script, { nodes, ways }]) => ({
      script,
      nodes: [...nodes],
      ways: [...ways],
    }),
  );
}

const languagesIn = ({ world }: ScenarioReport): string[] =>
  world ? [...new Set(contactsOf(world).flatMap(({ language }) => language ?? []))] : [];
