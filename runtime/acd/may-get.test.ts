import { describe, expect, test } from 'vitest';
import type { QueueRule } from '../model/queue-rule.ts';
import { openAcd } from './open.ts';
import { queueKey } from './queue-key.ts';
import { route } from './route.ts';
import { anyAtWork, standingOf } from './standing.ts';
import type { AcdState } from './state.ts';
import { centreWith } from './testing/centre.ts';

type Agents = Parameters<typeof centreWith>[0];

const REPAIRS: QueueRule = { skill: 'repairs', priority: 0, acceleration: 1 };
const queued = (contact: string, rule: Partial<QueueRule> = {}, channel = 'chat', at = 0) =>
  ({ type: 'contact.queued', at, contact, channel, rule: { ...REPAIRS, ...rule } }) as const;

const ann = { name: 'Ann', skills: { repairs: 5 } };

/** Who gets the last of these contacts, and why others do not. */
function given(agents: Agents, ...inputs: ReturnType<typeof queued>[]) {
  const roles = {
    all: { name: 'All', permissions: ['skills-view' as const], channels: { chat: ['reply' as const] } },
    blind: { name: 'Blind', channels: { chat: ['reply' as const] } },
    mute: { name: 'Mute', permissions: ['skills-view' as const], channels: { chat: ['view' as const] } },
  };
  const centre = centreWith(agents, { roles, routingAttributes: { vip: { name: 'VIP' } } });
  let acd: AcdState = openAcd(centre, 0);
  const why: Record<string, unknown> = {};
  let agent: string | undefined;
  for (const input of inputs) {
    const routed = route(acd, centre, input, ({ alternatives = [] }) => {
      for (const { name, reason } of alternatives) why[name] = reason;
    });
    acd = routed.acd;
    const [first] = routed.effects.filter(({ effect }) => effect.type === 'contact.assign');
    agent = first && 'agent' in first.effect ? first.effect.agent : undefined;
  }
  return { agent, why, acd, centre };
}

describe('who may not get it, with the reason', () => {
  test.each<
    [name: string, agent: object, rule: Partial<QueueRule>, code: string | undefined, params?: object]
  >([
    ['the best of the range', {}, { proficiency: { best: 5, worst: 20 } }, undefined],
    ['the worst of the range', {}, { proficiency: { best: 1, worst: 5 } }, undefined],
    [
      'better than asked',
      {},
      { proficiency: { best: 6, worst: 20 } },
      'out-of-range',
      { proficiency: 5, best: 6, worst: 20 },
    ],
    [
      'worse than asked',
      {},
      { proficiency: { best: 1, worst: 4 } },
      'out-of-range',
      { proficiency: 5, best: 1, worst: 4 },
    ],
    ['without the skill', { skills: {} }, {}, 'lacks-skill', { skill: 'repairs' }],
    ['the agent asked for', {}, { agent: 'ann' }, undefined],
    ['another than asked for', {}, { agent: 'bob' }, 'for-another', { agent: 'bob' }],
    ['with the attribute', { attributes: ['vip'] }, { attributes: ['vip'] }, undefined],
    ['without the attribute', {}, { attributes: ['vip'] }, 'lacks-attribute', { attribute: 'vip' }],
    [
      'without one of two attributes',
      { attributes: ['vip'] },
      { attributes: ['vip', 'french'] },
      'lacks-attribute',
      { attribute: 'french' },
    ],
    ['no longer active', { active: false }, {}, 'inactive'],
    ['with a role that may answer', { role: 'all' }, {}, undefined],
    ['without Reply on the channel', { role: 'mute' }, {}, 'may-not-answer', { channel: 'chat' }],
    ['without Skills View', { role: 'blind' }, {}, 'may-not-answer', { channel: 'chat' }],
    ['with a role that is gone', { role: 'gone' }, {}, 'may-not-answer', { channel: 'chat' }],
    [
      'off on the channel',
      { channels: { chat: 0 } },
      {},
      'channel-full',
      { contacts: 0, capacity: 0, channel: 'chat' },
    ],
  ])('%s', (_name, agent, rule, code, params = {}) => {
    const { agent: got, why } = given({ ann: { ...ann, ...agent } }, queued('a', rule));
    expect(got).toBe(code === undefined ? 'ann' : undefined);
    expect(why['ann']).toEqual(code === undefined ? undefined : { code: `acd.${code}`, params });
  });
});

describe('how many at a time', () => {
  test('over a channel no more than its own limit, while another still has room', () => {
    const agents = { ann: { ...ann, capacity: 3, channels: { chat: 1 } } };
    const { why, agent } = given(agents, queued('a'), queued('b'));
    expect(agent).toBeUndefined();
    expect(why['ann']).toEqual({
      code: 'acd.channel-full',
      params: { contacts: 1, capacity: 1, channel: 'chat' },
    });
    expect(given(agents, queued('a'), queued('b', {}, 'mail')).agent).toBe('ann');
  });
  test('in all no more than the capacity, whatever the channels say', () => {
    const agents = { ann: { ...ann, capacity: 1, channels: { chat: 5, mail: 5 } } };
    expect(given(agents, queued('a'), queued('b', {}, 'mail')).why['ann']).toMatchObject({
      code: 'acd.full',
    });
  });
  test('one at a time, of whatever channel', () => {
    const agents = { ann: { ...ann, capacity: 3, delivery: 'single' as const } };
    expect(given(agents, queued('a'), queued('b', {}, 'mail')).why['ann']).toMatchObject({
      code: 'acd.one-at-a-time',
    });
  });
  test('who has room on one channel only gets no other, however urgent', () => {
    const { acd, centre } = given(
      { ann: { ...ann, capacity: 2, channels: { chat: 1 } } },
      queued('a'),
      queued('b', {}, 'mail'),
      queued('c', { priority: 900 }),
      queued('d', {}, 'mail'),
    );
    const { effects } = route(acd, centre, { type: 'contact.left', at: 1, contact: 'b' });
    expect(effects.map(({ contact }) => contact)).toEqual(['d']);
  });
});

test('contacts share a queue when nothing about who may get them differs', () => {
  const key = (rule: Partial<QueueRule>, channel = 'chat') =>
    queueKey({ rule: { ...REPAIRS, ...rule }, channel, lock: null, refused: [] });
  expect(key({ attributes: ['b', 'a', 'a'] })).toBe(key({ attributes: ['a', 'b'] }));
  expect(key({ attributes: [], maxPriority: 1_000 })).toBe(key({}));
  const different = [
    key({}),
    key({}, 'mail'),
    key({ skill: 'sales' }),
    key({ priority: 1 }),
    key({ acceleration: 2 }),
    key({ maxPriority: 999 }),
    key({ proficiency: { best: 1, worst: 19 } }),
    key({ agent: 'ann' }),
    key({ attributes: ['ann'] }),
  ];
  expect(new Set(different).size).toBe(different.length);
});

describe('how a queue stands', () => {
  const agents = { ann: { ...ann, capacity: 1 }, bob: { ...ann, capacity: 1, channels: { mail: 0 } } };
  test('all who wait for the skill, the longest wait in whole seconds, and who has room', () => {
    const { acd, centre } = given(
      agents,
      queued('a'),
      queued('b', {}, 'chat', 1_000),
      queued('c', { priority: 9 }, 'mail', 2_000),
      queued('d', { skill: 'sales' }, 'mail', 0),
    );
    expect(standingOf(acd, centre, 'repairs', 'chat', 4_999)).toEqual({
      waiting: 1,
      longestWait: 2,
      available: 0,
    });
    expect(standingOf(acd, centre, 'nobody', 'chat', 5_000)).toEqual({
      waiting: 0,
      longestWait: 0,
      available: 0,
    });
    expect(standingOf(openAcd(centre, 0), centre, 'repairs', 'mail', 0).available).toBe(1);
  });
  test('an agent who is full is at work; one who is away, or who may not get it, is not', () => {
    const { acd, centre } = given(agents, queued('a'), queued('b'));
    const wanted = { rule: REPAIRS, channel: 'chat' };
    const away = (state: AcdState, agent: string) =>
      route(state, centre, { type: 'agent.state.changed', at: 1, agent, state: 'unavailable' }).acd;
    expect(anyAtWork(acd, centre, wanted)).toBe(true);
    expect(anyAtWork(acd, centre, { ...wanted, rule: { ...REPAIRS, agent: 'cas' } })).toBe(false);
    expect(anyAtWork(away(acd, 'ann'), centre, wanted)).toBe(true);
    expect(anyAtWork(away(away(acd, 'ann'), 'bob'), centre, wanted)).toBe(false);
  });
});
