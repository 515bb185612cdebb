import { expect, test } from 'vitest';
import { SCENARIO_STEPS_MAX } from '../../model/scenario.ts';
import { readScenario } from './scenario.ts';

const withSteps = (count: number) =>
  JSON.stringify({
    ...{ format: 'routewright/scenario', version: 1, id: 'long', name: 'Long' },
    ...{ script: 'support', pointOfContact: 'whatsapp', startsAt: '2026-11-24T10:00:00+01:00' },
    steps: Array.from({ length: count }, () => ({ do: { kind: 'time' } })),
  });

test('a scenario may have so many steps, and not one more', () => {
  expect(readScenario(withSteps(SCENARIO_STEPS_MAX)).value?.steps).toHaveLength(SCENARIO_STEPS_MAX);
  expect(readScenario(withSteps(SCENARIO_STEPS_MAX + 1)).problems).toMatchObject([
    { code: 'scenario.too-long', where: { path: 'steps' }, params: { max: SCENARIO_STEPS_MAX } },
  ]);
});
