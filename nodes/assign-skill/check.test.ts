import { expect, test } from 'vitest';
import type { CheckContext } from '../../runtime/define/node.ts';
import { type Workspace, workspace } from '../../runtime/model/workspace.ts';
import { checkAssign } from './check.ts';
import { params } from './params.ts';

const made = (agents: Workspace['agents'] | object): Workspace =>
  workspace.parse({
    format: 'routewright/workspace',
    version: 2,
    id: 'shop',
    name: 'Shop',
    languages: { fallback: ['en'], byCallingCode: {} },
    pointsOfContact: {
      chat: { name: 'Chat', channel: 'chat', address: 'c', defaultSkill: 'sales', defaultScript: 's' },
    },
    skills: { sales: { name: 'Sales.team' }, repairs: { name: 'repairs' } },
    routingAttributes: { vip: { name: 'VIP' } },
    agents,
  });

const found = (
  given: object,
  within = made({ ann: { name: 'Ann', skills: { repairs: 5 }, attributes: ['vip'] } }),
) => {
  const none: CheckContext['channels'] = new Map();
  const context = {
    workspace: within,
    channels: none,
    allChannels: none,
    pointsOfContact: ['chat'],
    variables: {},
    script: 'case',
  };
  return checkAssign(params.parse(given), context);
};

test.each([
  ['at both ends of the range', { skill: 'repairs', proficiency: { best: 5, worst: 5 } }],
  ['the agent has the skill', { skill: 'repairs', agent: 'ann', attributes: ['vip'] }],
  // Those are told by what checks references.
  ['what is not there', { skill: 'gone', agent: 'gone', attributes: ['gone'] }],
])('nothing is wrong: %s', (_name, given) => {
  expect(found(given)).toEqual([]);
});

test('a workspace without agents is not told so at every node', () => {
  expect(found({ skill: 'repairs', attributes: ['vip'] }, made({}))).toEqual([]);
});

test('without a skill the default ones of the flow’s points of contact count, by name', () => {
  expect(found({})).toEqual([
    { code: 'nobody-has-skill', severity: 'warning', field: 'skill', params: { skill: 'Sales.team' } },
  ]);
});

test('five attributes are fine, six are many', () => {
  const attributes = ['a', 'b', 'c', 'd', 'e'];
  expect(found({ skill: 'repairs', attributes })).toEqual([]);
  expect(found({ skill: 'repairs', attributes: [...attributes, 'f'] })).toEqual([
    { code: 'many-attributes', severity: 'warning', field: 'attributes', params: { count: 6, max: 5 } },
  ]);
});

test('attributes count among those who have the skill', () => {
  const within = made({
    ann: { name: 'Ann', skills: { repairs: 5 } },
    bob: { name: 'Bob', skills: { sales: 1 }, attributes: ['vip'] },
  });
  expect(found({ skill: 'sales', attributes: ['vip'] }, within)).toEqual([]);
  expect(found({ skill: 'repairs', attributes: ['vip'] }, within)).toEqual([
    {
      code: 'nobody-has-attributes',
      severity: 'warning',
      field: 'attributes',
      params: { skill: 'repairs', attributes: 'VIP' },
    },
  ]);
});
