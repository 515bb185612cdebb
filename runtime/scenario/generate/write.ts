import { z } from 'zod';
import { instant } from '../../model/instant.ts';
import type { Json } from '../../model/json.ts';
import {
  SCENARIO_NAME_MAX,
  SCENARIO_VERSION,
  type Scenario,
  type ScenarioSetting,
  type ScenarioStep,
} from '../../model/scenario.ts';
import { expecting } from '../record.ts';
import { runScenario } from '../run.ts';
import type { Given } from '../setting.ts';
import type { Answers, Path } from './search.ts';

/** What a scenario is called. */
export interface Title {
  id: string;
  name: string;
}

/** A conversation as a scenario that expects all that came of it. */
export function scenarioOf(path: Path, { id, name }: Title, script: string, given: Given): Scenario {
  const { root, answers } = path;
  const bare: Scenario = {
    ...{ format: 'routewright/scenario', version: SCENARIO_VERSION, id },
    ...{ name: name.slice(0, SCENARIO_NAME_MAX), tags: ['generated'], script, pointOfContact: root.point },
    startsAt: z.encode(instant, root.startsAt),
    setting: { hours: root.hours, answers: cannedOf(answers) },
    steps: stepsOf(path),
  };
  return stillSo(expecting(bare, runScenario(bare, given).steps, given), `c${root.others + 1}`);
}

/** Expects in every step how the contact stands: that nothing changed is to be noticed as well. */
function stillSo(scenario: Scenario, contact: string): Scenario {
  let stands: Json | undefined;
  const steps = scenario.steps.map((step): ScenarioStep => {
    stands = step.expect?.contacts?.[contact] ?? stands;
    if (stands === undefined) return step;
    return { ...step, expect: { ...step.expect, contacts: { ...step.expect?.contacts, [contact]: stands } } };
  });
  return { ...scenario, steps };
}

function stepsOf(path: Path): ScenarioStep[] {
  const steps: ScenarioStep[] = [];
  for (let at: Path | undefined = path; at; at = at.before) if (at.move) steps.push({ ...at.move });
  return steps.reverse();
}

/** Answers by the step that asks; where it asks several addresses and they differ, by the address as well. */
function cannedOf(answers: Answers): ScenarioSetting['answers'] {
  const asked = [...answers].map(([key, answer]) => {
    const [, node = '', url = ''] = JSON.parse(key) as string[];
    return { node, url, answer, written: JSON.stringify(answer) };
  });
  const isSame = (node: string) =>
    new Set(asked.flatMap((one) => (one.node === node ? [one.written] : []))).size === 1;
  const canned = asked.map(({ node, url, answer }) => ({
    request: isSame(node) ? { node } : { node, url },
    after: 0,
    ...answer,
  }));
  return [...new Map(canned.map((one) => [JSON.stringify(one.request), one])).values()];
}
