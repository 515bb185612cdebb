import { describe, expect, test } from 'vitest';
import type { Json } from '../model/json.ts';
import type { Scenario } from '../model/scenario.ts';
import { accept } from './accept.ts';
import { passed, runScenario } from './run.ts';
import { scenarioWith, shop } from './testing/shop.ts';

const given = shop();
const says = (text: string) => ({ kind: 'customer', customer: 'sanne', act: { kind: 'text', text } });
const expecting = (effects: Json[], contacts?: Json): Scenario =>
  scenarioWith({
    steps: [{ do: says('Hallo'), expect: { effects, ...(contacts === undefined ? {} : { contacts }) } }],
  });
const greeting = { contact: 'c1', type: 'message.send', message: { text: { $like: 'Dag *' } } };
const effectsOf = ({ steps }: Scenario) => steps[0]?.expect?.effects as Json[];

describe('what came', () => {
  test('takes the place of all that was expected, and passes', () => {
    const wrong = expecting(
      [
        { contact: 'c1', type: 'contact.close' },
        { ...greeting, message: { text: 'Tot ziens' } },
      ],
      { c1: { status: 'closed', step: { $any: true }, nothing: 1 }, c9: { status: 'open' } },
    );
    const report = runScenario(wrong, given);
    expect(report.differences.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'missing steps.0.expect.effects.0',
      'different steps.0.expect.effects.1.message.text',
      'different steps.0.expect.contacts.c1.status',
      'missing steps.0.expect.contacts.c1.nothing',
      'missing steps.0.expect.contacts.c9',
    ]);
    const right = accept(wrong, report);
    expect(right.steps[0]?.expect).toEqual({
      effects: [{ ...greeting, message: { text: expect.stringMatching(/^Dag Sanne/) } }],
      contacts: { c1: { status: 'open', step: { $any: true } } },
    });
    expect(passed(runScenario(right, given))).toBe(true);
  });

  test('is taken for the chosen differences only, and patterns elsewhere stay', () => {
    const wrong = expecting([], { c1: { status: 'closed', step: 'nowhere' } });
    const report = runScenario(wrong, given);
    const [unexpected, , step] = report.differences;
    expect(unexpected).toMatchObject({ kind: 'unexpected', path: 'steps.0.expect.effects.0' });
    const some = accept(wrong, report, [unexpected!, step!]);
    expect(effectsOf(some)).toHaveLength(1);
    expect(some.steps[0]?.expect?.contacts).toEqual({ c1: { status: 'closed', step: 'menu' } });
    expect(runScenario(some, given).differences.map(({ path }) => path)).toEqual([
      'steps.0.expect.contacts.c1.status',
    ]);
  });

  test('stays as it is expected where nothing differs', () => {
    const right = expecting([greeting]);
    expect(accept(right, runScenario(right, given))).toEqual(right);
  });
});
