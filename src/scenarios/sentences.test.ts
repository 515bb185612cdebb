import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { channels, UI_LANGUAGES, type UiLanguage } from '#runtime/index.ts';
import { messagesIn } from '#src/i18n/catalogue.ts';
import { tellDifferences } from './differences.ts';
import { givenOf } from './given.ts';
import { judge } from './judge.ts';
import { sayAct, sayEffect, sayValue, type Voice } from './sentences.ts';
import { shopScenarios, shopStudio } from './testing/bench.ts';
import { scenarioIn } from './words/useWords.ts';

const studio = shopStudio(shopScenarios());
const { project } = studio.document.getState();

function voiceIn(language: UiLanguage): Voice {
  const say = (at: number) => new Date(at).toISOString();
  const times = { zone: 'UTC', time: say, day: say, full: say, brief: say };
  const t = createTranslator({ locale: language, namespace: 'told', messages: messagesIn(language) });
  const teller = { t: t as Voice['teller']['t'], times, workspace: project.workspace };
  return { t: scenarioIn(language), teller, language, project, nodes, channels };
}

test.each(UI_LANGUAGES)('says every step of the examples, and what they expect, in %s', (language) => {
  const voice = voiceIn(language);
  for (const { steps } of Object.values(project.scenarios ?? {}))
    for (const { do: act, expect: expected } of steps) {
      const told = [
        sayAct(act, voice),
        ...(expected?.effects ?? []).map((effect) => sayEffect(effect, voice)),
      ];
      for (const sentence of told) expect(sentence).not.toMatch(/^$|\[object|undefined|[{}]/);
    }
});

test('says who wrote what, and what came in its place', () => {
  const voice = voiceIn('en');
  const scenario = structuredClone(project.scenarios!['repair-by-menu']!);
  const [first] = scenario.steps;
  expect(sayAct(first!.do, voice)).toContain('Sanne Bakker');
  first!.expect = {
    effects: [
      { type: 'message.send', message: { text: 'Welcome' } },
      { type: 'contact.close', contact: 'c1' },
    ],
    contacts: { c1: { step: 'hours', skill: 'repairs_nl' } },
  };
  const { differences } = judge(scenario, givenOf(studio));
  const [step] = tellDifferences(scenario, differences, voice);
  const told = step!.told.map(({ difference: { kind }, what, field, expected, came }) =>
    [kind, what, field, expected, came].filter(Boolean).join(' | '),
  );
  expect(told).toEqual([
    expect.stringMatching(/^different \| .*Welcome.* \| message\.text \| Welcome \| Dag Sanne/),
    expect.stringMatching(/^missing \| /),
    'different | Contact c1 | where it stands | Is the shop open? | What is it about?',
    expect.stringMatching(/^different \| Contact c1 \| skill \| .+ \| nothing$/),
  ]);
});

test('says patterns, and names for ids', () => {
  const voice = voiceIn('en');
  expect(sayValue({ $any: true }, 'text', 'support', voice)).toBe('anything');
  expect(sayValue({ $like: 'Dag *' }, 'text', 'support', voice)).toBe('like “Dag *”');
  expect(sayValue('menu', 'step', 'support', voice)).toBe('What is it about?');
  expect(sayValue('anouk', 'agent', 'support', voice)).toBe('Anouk Visser');
  expect(sayValue(undefined, 'skill', 'support', voice)).toBe('nothing');
});
