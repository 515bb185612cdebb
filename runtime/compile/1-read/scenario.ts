import type { JsonObject } from '../../model/json.ts';
import type { Problem } from '../../model/problem.ts';
import { SCENARIO_STEPS_MAX, SCENARIO_VERSION, type Scenario, scenario } from '../../model/scenario.ts';
import { error } from '../problems.ts';
import { readFile } from './file.ts';
import type { Read } from './json.ts';

/** Reads a `*.scenario.json`. */
export const readScenario = (text: string): Read<Scenario> =>
  readFile(text, { format: 'scenario', version: SCENARIO_VERSION, schema: scenario, guard: tooLarge });

function tooLarge({ steps }: JsonObject): Problem[] {
  const count = Array.isArray(steps) ? steps.length : 0;
  const max = SCENARIO_STEPS_MAX;
  return count > max ? [error('scenario.too-long', { path: 'steps' }, { count, max })] : [];
}
