import type { JsonObject } from '#runtime/model/json.ts';
import { error, type Params, type Problem, warning } from '#runtime/model/problem.ts';
import { ask, loop, queue, wait } from './nodes.ts';
import { type Drawing, flows, type Pair } from './pair.ts';
import { type Change, changed } from './workspace.ts';

/** Lena is left, who has the skill `counter` only. */
const alone: Change = changed('agents', 'joost', { active: false });

/** Only Joost and Mia are left. */
const lenaAway: Change = {
  agents: {
    ...changed('agents', 'lena', { active: false }).agents,
    mia: { name: 'Mia', role: 'seller', skills: { counter: 2 } },
  },
};

const nobody = (field: string, params: Params, node = 'q'): Problem =>
  error('route.nobody-ever', { node, field }, params);

/** One node that queues; `queued` and the rest of the way behind it. */
const queued = (more: JsonObject, rest: Partial<Drawing> = {}): Drawing => ({
  ...rest,
  nodes: { q: queue(more), ...rest.nodes },
  ways: ['start > q', ...(rest.ways ?? [])],
});

/** Queued, then widened stage by stage. */
const widened = (more: JsonObject, stages: JsonObject[], change: Change = {}): Drawing =>
  queued(
    { afterwards: 'go-on', ...more },
    { nodes: { widen: ['update-queue', { stages }] }, ways: ['q.queued > widen'], change },
  );

const everMay: readonly Pair[] = [
  flows(
    'a skill whose only agent is not active',
    queued({ skill: 'orders' }, { change: alone }),
    queued({ skill: 'counter' }, { change: alone }),
    nobody('skill', { skill: 'orders', having: 1, barred: 'inactive 1' }),
  ),
  flows(
    'a skill of one of the languages',
    queued({ skill: { en: 'counter', nl: 'orders' } }, { change: alone }),
    queued({ skill: { en: 'counter', nl: 'counter' } }, { change: alone }),
    nobody('skill.nl', { skill: 'orders' }),
  ),
  flows(
    'the default skill of a point of contact',
    { at: ['text'], nodes: { q: ['assign-skill', {}] }, ways: ['start > q'], change: alone },
    { at: ['phone'], nodes: { q: ['assign-skill', {}] }, ways: ['start > q'], change: alone },
    nobody('skill', { skill: 'texts' }),
  ),
  flows(
    'a proficiency between those there are',
    queued({ proficiency: { best: 2, worst: 9 } }),
    queued({ proficiency: { best: 2, worst: 10 } }),
    nobody('proficiency', { skill: 'counter', having: 2, barred: 'out-of-range 2' }),
  ),
  flows(
    'attributes that nobody has together',
    queued({ attributes: ['dutch', 'expert'] }),
    queued({ attributes: ['dutch'] }),
    nobody('attributes', { barred: 'lacks-attribute 2' }),
  ),
  flows(
    'an agent who lacks the skill',
    queued({ skill: 'orders', agent: 'lena', timeout: 60 }),
    queued({ skill: 'orders', agent: 'joost', timeout: 60 }),
    nobody('agent', { agent: 'Lena', skill: 'orders', barred: 'lacks-skill 1' }),
  ),
  flows(
    'reasons by how often they rule somebody out',
    queued({ attributes: ['expert'] }, { change: lenaAway }),
    queued({ attributes: ['dutch'] }, { change: lenaAway }),
    nobody('attributes', { having: 3, barred: 'lacks-attribute 2, inactive 1' }),
  ),
  flows(
    'a stage that goes to a skill of nobody',
    widened({}, [{ after: 60, skill: 'orders' }], alone),
    widened({}, [{ after: 60, skill: 'counter' }], alone),
    nobody('stages.0.skill', { skill: 'orders' }, 'widen'),
  ),
  flows(
    'stages that do not help, told where it begins',
    widened({ skill: 'orders' }, [{ after: 60, worst: 20 }], alone),
    widened({ skill: 'orders' }, [{ after: 60, worst: 20 }]),
    nobody('skill', { skill: 'orders' }),
  ),
  flows(
    'no channel on which the one who is asked for may answer',
    queued({ skill: 'orders' }, { change: changed('agents', 'joost', { channels: { whatsapp: 0 } }) }),
    queued({ skill: 'orders' }, { change: changed('agents', 'joost', { channels: { whatsapp: 1 } }) }),
    nobody('skill', { barred: 'takes-none 1' }),
  ),
];

const notOnText = changed('roles', 'seller', {
  channels: Object.fromEntries(
    ['whatsapp', 'instagram', 'webchat', 'voice'].map((channel) => [channel, ['reply']]),
  ),
});

const someday: readonly Pair[] = [
  flows(
    'a channel on which nobody may answer, and one on which they may',
    queued({}, { at: ['phone', 'text'], change: notOnText }),
    queued({}, { at: ['phone', 'insta'], change: notOnText }),
    warning(
      'route.nobody-on-channel',
      { node: 'q', field: 'skill' },
      { channel: 'sms', having: 2, barred: 'may-not-answer 2' },
    ),
  ),
  flows(
    'nobody until a later stage',
    widened({ proficiency: { worst: 2 }, skill: 'orders' }, [
      { after: 60, worst: 3 },
      { after: 300, worst: 5 },
    ]),
    widened({ proficiency: { worst: 5 }, skill: 'orders' }, [{ after: 300, worst: 10 }]),
    warning(
      'route.nobody-at-first',
      { node: 'q', field: 'proficiency' },
      { seconds: 300, barred: 'out-of-range 1' },
    ),
  ),
  flows(
    'nobody until another queue, minutes later',
    queued({ skill: 'orders', timeout: 90 }, { ...overTo('counter'), change: alone }),
    queued({ timeout: 90 }, { ...overTo('counter'), change: alone }),
    warning('route.nobody-at-first', { node: 'q', field: 'skill' }, { skill: 'orders', seconds: 190 }),
  ),
];

/** On a timeout to another queue, after a wait. */
function overTo(skill: string): Pick<Drawing, 'nodes' | 'ways'> {
  return {
    nodes: { w: ['wait', { wait: { kind: 'for', duration: 100 } }], other: queue({ skill }) },
    ways: ['q.timeout > w > other'],
  };
}

const forOne = warning('route.agent-without-fallback', { node: 'q', field: 'agent' }, { agent: 'Joost' });

const oneAgent: readonly Pair[] = [
  flows(
    'an agent who is waited for, for ever',
    queued({ agent: 'joost' }),
    queued({ agent: 'joost', timeout: 60 }),
    forOne,
  ),
  flows(
    'an agent who may not be at work',
    queued({ agent: 'joost', branches: ['unassigned'] }),
    queued({ agent: 'joost', branches: ['no-agents'] }),
    forOne,
  ),
  flows(
    'stages that keep to the agent',
    widened({ agent: 'joost' }, [{ after: 60, raise: 5 }]),
    widened({ agent: 'joost' }, [{ after: 60, anyAgent: true }]),
    forOne,
  ),
];

const around = (node: string, ...nodes: string[]): Problem =>
  warning('route.loop-between-queues', { node }, { nodes: nodes.join(', '), count: nodes.length });

const loops: readonly Pair[] = [
  flows(
    'a queue that a timeout leads back to',
    queued({ timeout: 60 }, { ways: ['q.timeout > q'] }),
    queued({ timeout: 60 }, { ways: ['q.timeout > end'] }),
    around('q', 'q'),
  ),
  flows(
    'two queues that hand over to each other, with a question in between',
    queued(
      { timeout: 60 },
      {
        at: ['text'],
        nodes: { a: ask(1), p: queue({ branches: ['no-agents'] }) },
        ways: ['q.timeout > a.answered > p.no-agents > q'],
      },
    ),
    queued(
      { timeout: 60 },
      {
        at: ['text'],
        nodes: { a: ask(1), p: queue({ branches: ['no-agents'] }) },
        ways: ['q.timeout > a.answered > p.no-agents > end'],
      },
    ),
    around('q', 'q', 'a', 'p'),
  ),
  flows(
    'rounds that nobody counts',
    queued({ timeout: 60 }, { nodes: { w: wait(1) }, ways: ['q.timeout > w > q'] }),
    queued(
      { timeout: 60 },
      { nodes: { l: loop(3), w: wait(1) }, ways: ['q.timeout > l.again > w > q', 'l.finished > end'] },
    ),
    around('q', 'q', 'w'),
  ),
  flows(
    'two queues whose agents send it to and fro, and one that gets it back',
    queued(
      { branches: ['unassigned'] },
      { nodes: { p: queue({ branches: ['unassigned'] }) }, ways: ['q.unassigned > p.unassigned > q'] },
    ),
    queued({ branches: ['unassigned'] }, { ways: ['q.unassigned > q'] }),
    around('q', 'q', 'p'),
  ),
];

/** Somebody can take every contact that waits, whenever and wherever it does. */
export const routePairs: readonly Pair[] = [...everMay, ...someday, ...oneAgent, ...loops];
