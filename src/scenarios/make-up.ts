import { type Given, generateScenarios } from '#runtime/scenario.ts';
import type { MadeUp } from './job.ts';

/** Scenarios that together go every way of a script that can be gone. Takes seconds. */
export function makeUp(id: string, given: Given): MadeUp {
  const script = given.scripts.get(id);
  if (!script) return { scenarios: [], uncovered: [] };
  const { scenarios, ways } = generateScenarios(script, given);
  return {
    scenarios: scenarios.map((scenario) => ({
      scenario,
      ways: ways.filter(({ by }) => by.includes(scenario.id)).map(({ node, port }) => `${node} ${port}`),
    })),
    uncovered: ways.flatMap(({ node, port, reason }) => (reason ? [{ node, port, reason }] : [])),
  };
}
