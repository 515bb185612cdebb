import type { Scenario, ScenarioReport } from '#runtime/index.ts';
import { runScenario } from '#runtime/scenario.ts';
import type { Studio } from '#src/app/studio.ts';
import { givenOf } from './given.ts';

/** All that comes of a scenario now: what the worker tells of it is less. */
export const freshReport = (studio: Studio, scenario: Scenario): ScenarioReport =>
  runScenario(scenario, givenOf(studio), { withoutNodes: true });
