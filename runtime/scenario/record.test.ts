import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import { scenario as schema } from '../model/scenario.ts';
import { accept } from './accept.ts';
import { inputsOf, startOf } from './inputs.ts';
import { recordScenario } from './record.ts';
import { passed, runScenario } from './run.ts';
import { setting, stepsIn } from './testing/sessions.ts';
import { scenarioWith, shop } from './testing/shop.ts';
import { writeScenario } from './write.ts';

const given = shop();
const POINTS = { support: 'whatsapp', 'web-chat': 'webchat', 'order-status': 'texts', 'to-agents': 'mail' };

const sessions = fc
  .tuple(
    fc.constantFrom(...Object.entries(POINTS)),
    setting,
    fc.subarray(['instagram', 'calls', 'whatsapp', 'texts'], { maxLength: 2 }),
  )
  .chain(([[script, pointOfContact], start, others]) =>
    stepsIn(given, [pointOfContact, ...others]).map((steps) =>
      scenarioWith({ script, pointOfContact, setting: start, steps }),
    ),
  );

const recorded = (one: ReturnType<typeof scenarioWith>) =>
  recordScenario({ ...one, startedAt: startOf(one), inputs: inputsOf(one, given) }, given);

describe('any session', () => {
  test('passes when it is played as it was recorded, and after it was written and read', () => {
    fc.assert(
      fc.property(sessions, (one) => {
        const kept = recorded(one);
        const read = schema.parse(JSON.parse(writeScenario(kept)));
        for (const each of [kept, read]) {
          const report = runScenario(each, given);
          expect(report.differences).toEqual([]);
          expect(passed(report)).toBe(passed(runScenario(one, given)));
        }
        expect(recorded(read)).toEqual(kept);
      }),
      fuzz(30, 8001),
    );
  });

  test('passes once what came was taken, whatever was expected', () => {
    fc.assert(
      fc.property(sessions, (one) => {
        const kept = recorded(one);
        const others = kept.steps.toReversed();
        const wrong = {
          ...kept,
          steps: kept.steps.map((step, number) => ({ ...step, expect: others[number]?.expect })),
        };
        const right = accept(wrong, runScenario(wrong, given));
        expect(runScenario(right, given).differences).toEqual([]);
      }),
      fuzz(20, 8002),
    );
  });
});
