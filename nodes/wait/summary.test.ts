import { expect, it } from 'vitest';
import type { WaitInput } from './params.ts';
import { summaryOf } from './summary.ts';

const said = (given: Partial<WaitInput>, language: 'en' | 'nl' | 'fr' = 'en') =>
  summaryOf(given as WaitInput, { language, name: (_kind, id) => `the ${id}` });

it.each([
  [1, 'en', '1 second'],
  [90, 'en', '90 seconds'],
  [120, 'nl', '2 minuten'],
  [7_200, 'fr', '2\u00a0heures'],
  [2_592_000, 'nl', '30 dagen'],
] as const)('says %i seconds in %s as “%s”', (duration, language, words) => {
  expect(said({ kind: 'for', duration }, language)).toBe(words);
});

it('says the time or the place that is waited for, and nothing while there is none', () => {
  expect(said({ kind: 'until', time: 'now' })).toBe('→ now');
  expect(said({ kind: 'until-open', hours: 'shop' })).toBe('the shop');
  expect([said({}), said({ kind: 'for' }), said({ kind: 'until' }), said({ kind: 'until-open' })]).toEqual([
    '',
    '',
    '',
    '',
  ]);
});
