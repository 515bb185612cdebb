import { expect, test } from 'vitest';
import { scenarioWith } from '#runtime/scenario/testing/shop.ts';
import { renameInScenario } from './scenarios.ts';

const scenario = () =>
  scenarioWith({
    setting: { hours: { office: 'closed', late: 'open' } },
    steps: [
      { do: { kind: 'customer', customer: 'sanne', act: { kind: 'text', text: 'repairs' } } },
      { do: { kind: 'event', event: { type: 'agent.state.changed', agent: 'anouk', state: 'available' } } },
      {
        do: { kind: 'variables', contact: 'c1', variables: { skill: 'repairs' } },
        expect: {
          effects: [{ type: 'contact.queue', skill: 'repairs' }],
          contacts: { c1: { agent: 'anouk' } },
        },
      },
    ],
  });

test.each([
  ['customers', 'sanne', ['steps', 0, 'do', 'customer']],
  ['agents', 'anouk', ['steps', 1, 'do', 'event', 'agent']],
  ['agents', 'anouk', ['steps', 2, 'expect', 'contacts', 'c1', 'agent']],
  ['skills', 'repairs', ['steps', 2, 'expect', 'effects', 0, 'skill']],
  ['pointsOfContact', 'whatsapp', ['pointOfContact']],
] as const)('follows a thing of %s that gets another id', (kind, from, path) => {
  const renamed = scenario();
  renameInScenario(renamed, { kind, from, to: 'other' });
  expect(path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], renamed)).toBe('other');
});

test('follows hours, in their place', () => {
  const renamed = scenario();
  renameInScenario(renamed, { kind: 'hours', from: 'office', to: 'shop' });
  expect(Object.keys(renamed.setting.hours)).toEqual(['shop', 'late']);
});

test('leaves alone what customers and other systems write', () => {
  const renamed = scenario();
  renameInScenario(renamed, { kind: 'skills', from: 'repairs', to: 'other' });
  expect(renamed.steps[0]?.do).toEqual(scenario().steps[0]?.do);
  expect(renamed.steps[2]?.do).toEqual(scenario().steps[2]?.do);
});

test('changes nothing for what a scenario cannot name', () => {
  const renamed = scenario();
  renameInScenario(renamed, { kind: 'templates', from: 'repairs', to: 'other' });
  expect(renamed).toEqual(scenario());
});
