import { expect, test } from 'vitest';
import { workspace } from '../model/workspace.ts';
import { eligible, type Sought } from './eligible.ts';

const shop = workspace.parse({
  format: 'routewright/workspace',
  version: 2,
  id: 'shop',
  name: 'Shop',
  languages: { fallback: ['en'], byCallingCode: {} },
  pointsOfContact: {},
  skills: { sales: { name: 'sales' } },
  routingAttributes: { vip: { name: 'VIP' } },
  roles: { reader: { name: 'Reader', permissions: ['skills-view'], channels: { chat: ['view'] } } },
  agents: {
    good: { name: 'Good', skills: { sales: 1 }, attributes: ['vip'] },
    away: { name: 'Away', skills: { sales: 1 }, active: false },
    other: { name: 'Other', skills: {} },
    slow: { name: 'Slow', skills: { sales: 9 }, attributes: ['vip'] },
    plain: { name: 'Plain', skills: { sales: 1 } },
    reads: { name: 'Reads', role: 'reader', skills: { sales: 1 }, attributes: ['vip'] },
    gone: { name: 'Gone', role: 'nowhere', skills: { sales: 1 }, attributes: ['vip'] },
    none: { name: 'None', skills: { sales: 1 }, attributes: ['vip'], channels: { chat: 0 } },
  },
});

const found = (more: Partial<Sought['rule']> = {}) => {
  const rule = { skill: 'sales', proficiency: { best: 1, worst: 5 }, attributes: ['vip'], ...more };
  const { agents, barred } = eligible(shop, { rule, channel: 'chat' });
  return { agents, barred: barred.map(({ agent, reason }) => `${agent} ${reason.code}`) };
};

test('everybody may get it, or has the reason why not', () => {
  expect(found()).toEqual({
    agents: ['good'],
    barred: [
      'away acd.inactive',
      'other acd.lacks-skill',
      'slow acd.out-of-range',
      'plain acd.lacks-attribute',
      'reads acd.may-not-answer',
      'gone acd.may-not-answer',
      'none acd.takes-none',
    ],
  });
});

test('an agent who is asked for is the only one', () => {
  expect(found({ agent: 'plain', attributes: [] })).toMatchObject({ agents: ['plain'] });
  expect(found({ agent: 'plain' }).agents).toEqual([]);
  expect(found({ agent: 'plain' }).barred[0]).toBe('good acd.for-another');
});
