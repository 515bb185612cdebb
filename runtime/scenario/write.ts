import { z } from 'zod';
import type { JsonObject } from '../model/json.ts';
import {
  type Scenario,
  type ScenarioSetting,
  type ScenarioStep,
  scenario as schema,
} from '../model/scenario.ts';

/** The text of a `*.scenario.json`. What goes without saying is left out. */
export function writeScenario(scenario: Scenario): string {
  const { $schema, setting, steps, tags, folder, ...rest } = z.encode(schema, scenario) as Scenario;
  const { format, version, id, name, ...where } = rest;
  const file = {
    ...($schema === undefined ? {} : { $schema }),
    ...{ format, version, id, name },
    ...(folder === undefined ? {} : { folder }),
    ...(tags.length === 0 ? {} : { tags }),
    ...where,
    ...(isEmpty(setting) ? {} : { setting: written(setting) }),
    steps: steps.map(writtenStep),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const isEmpty = ({ hours, answers }: ScenarioSetting): boolean =>
  Object.keys(hours).length === 0 && answers.length === 0;

function written({ hours, answers }: ScenarioSetting): JsonObject {
  return {
    ...(Object.keys(hours).length === 0 ? {} : { hours }),
    ...(answers.length === 0
      ? {}
      : {
          answers: answers.map(({ request, after, ...answer }) => ({
            ...(Object.keys(request).length === 0 ? {} : { request }),
            ...(after === 0 ? {} : { after }),
            ...answer,
          })) as JsonObject[],
        }),
  };
}

function writtenStep({ after, do: act, expect }: ScenarioStep): object {
  return {
    ...(after === 1 ? {} : { after }),
    do: act.kind === 'setting' ? { ...act, setting: written(act.setting) } : act,
    ...(expect && { expect }),
  };
}
