import { expect, test } from 'vitest';
import { channels } from '../channels/registry.ts';
import { createCompiler } from './compiler.ts';

import { toyFlow, toyWorkspace } from './testing/toy-flow.ts';
import { QUEUE_TOYS } from './testing/toy-queues.ts';

const QUEUE = ['queue', { skill: 'repairs', best: 1 }] as const;

const found = (node: string, agents?: object) => {
  const flow = toyFlow({ start: ['start'], q: [...QUEUE], w: ['widen', {}], say: ['say', { text: 'x' }] }, [
    'start.next -> q',
    'q.next -> say',
    'say.next -> w',
  ]);
  const workspace = toyWorkspace({
    agents: {
      sam: { name: 'Sam', skills: { repairs: 5 } },
      tim: { name: 'Tim', skills: { repairs: 1 } },
      ...agents,
    },
  });
  return createCompiler()(flow, { nodes: QUEUE_TOYS, channels, workspace }).matchesAt(node);
};

const told = (node: string) =>
  found(node).map(({ skill, channels: on, stages }) => [
    skill,
    on.join(' '),
    stages.map((stage) => [stage.seconds, stage.node, stage.agents.join(' ')]),
  ]);

test('a node that queues tells who may take a contact at once, and what nodes behind it change', () => {
  expect(told('q')).toEqual([
    [
      'repairs',
      'whatsapp',
      [
        [0, 'q', 'tim'],
        [60, 'w', 'sam tim'],
      ],
    ],
  ]);
});

test('a node that changes what is waited for tells what came to it first', () => {
  expect(told('w')).toEqual([
    [
      'repairs',
      'whatsapp',
      [
        [0, 'w', 'tim'],
        [60, 'w', 'sam tim'],
      ],
    ],
  ]);
});

test('each other agent has a reason', () => {
  expect(found('q')[0]?.stages[0]?.barred).toEqual([
    { agent: 'sam', reason: { code: 'acd.out-of-range', params: { proficiency: 5, best: 1, worst: 1 } } },
  ]);
});

test('nothing is told of a node at which nobody waits', () => {
  expect(found('say')).toEqual([]);
});
