import { expect, test } from 'vitest';
import { checkAssign } from './check.ts';
import { params } from './params.ts';
import { routesOf } from './routes.ts';

const found = (given: object) => checkAssign(params.parse(given));
const routes = (given: object) => routesOf(params.parse(given));
const asked = (given: object) => routes(given).map(({ stages: [stage] }) => [stage.field, stage.asked]);

test('five attributes are fine, six are many', () => {
  const attributes = ['a', 'b', 'c', 'd', 'e'];
  expect(found({ attributes })).toEqual([]);
  expect(found({ attributes: [...attributes, 'f'] })).toEqual([
    { code: 'many-attributes', severity: 'warning', field: 'attributes', params: { count: 6, max: 5 } },
  ]);
});

test('each skill that languages come to is a route, at the first of them', () => {
  expect(asked({ skill: { nl: 'sales', en: 'other', fr: 'sales' }, agent: 'ann' })).toEqual([
    ['skill.nl', { skill: 'sales', agent: 'ann' }],
    ['skill.en', { skill: 'other', agent: 'ann' }],
  ]);
});

test('without a skill it is that of the point of contact', () => {
  expect(asked({ proficiency: { worst: 5 } })).toEqual([['skill', { proficiency: { best: 1, worst: 5 } }]]);
});

test('a range that is the wrong way around is told of the range, not of the agents in it', () => {
  expect(found({ proficiency: { best: 5, worst: 4 } }).map(({ code }) => code)).toEqual(['range-reversed']);
  expect(routes({ proficiency: { best: 5, worst: 4 } })).toEqual([]);
});

test.each([
  [{}, undefined],
  [{ timeout: 60 }, 'later'],
  [{ timeout: 60, branches: ['no-agents'] }, 'at-once'],
  [{ branches: ['unassigned'] }, undefined],
  [{ timeout: 60, branches: ['no-agents'], afterwards: 'go-on' }, undefined],
])('%j goes on when nobody comes: %s', (given, fallback) => {
  expect(routes(given)[0]?.fallback).toBe(fallback);
});
