import type { Script } from '../../model/script.ts';
import type { ScenarioReport } from '../../scenario/report.ts';
import { type CoverageOf, countCoverage, coverageIn, joinCoverage } from '../../simulate/coverage.ts';
import { contactIn } from '../../simulate/world.ts';
import type { Around } from './around.ts';

/** What was passed of the scripts of one workspace. */
interface PassedOf {
  scripts: readonly Pick<Script, 'id' | 'steps'>[];
  covered: CoverageOf;
}

/** By workspace. */
export type Passed = Map<string, PassedOf>;

/** Adds what a scenario passed. */
export function passedIn(passed: Passed, { file, given }: Around, { steps, world }: ScenarioReport): void {
  const scripts = [...given.scripts.values()];
  const drawn = Object.fromEntries(scripts.map((one) => [one.id, one.steps]));
  const records = steps.flatMap((step) => step.records);
  const scriptsOf = (id: string) => {
    const contact = world && contactIn(world, id);
    return contact ? [contact.script] : [];
  };
  const known = passed.get(file);
  const covered = coverageIn(records, scriptsOf, drawn);
  passed.set(file, {
    scripts: scripts.map(({ id, steps: own }) => ({ id, steps: own })),
    covered: known ? joinCoverage(known.covered, covered) : covered,
  });
}

/** Adds what others passed, such as in another worker. */
export function joinPassed(passed: Passed, other: Passed): void {
  for (const [file, { scripts, covered }] of other) {
    const known = passed.get(file);
    passed.set(file, { scripts, covered: known ? joinCoverage(known.covered, covered) : covered });
  }
}

/** How much of a script was passed. */
export interface ScriptCoverage {
  script: string;
  nodes: number;
  ofNodes: number;
  ways: number;
  ofWays: number;
  /** Ways that nobody went, each as `NODE:PORT`. */
  missing: string[];
}

export const coverageOf = (passed: Passed): ScriptCoverage[] =>
  [...passed.values()].flatMap(({ scripts, covered }) =>
    scripts
      .map(({ id, steps }) => {
        const edges = Object.entries(steps).flatMap(([from, { next }]) =>
          Object.keys(next).map((port) => ({ from, port })),
        );
        const own = covered.get(id);
        const missing = edges.filter(({ from, port }) => !own?.ways.has(`${from} ${port}`));
        return {
          script: id,
          ...countCoverage({ nodes: steps, edges }, own),
          missing: missing.map(({ from, port }) => `${from}:${port}`),
        };
      })
      .sort((a, b) => (a.script < b.script ? -1 : 1)),
  );
