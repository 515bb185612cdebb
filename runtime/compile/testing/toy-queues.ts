import { z } from 'zod';
import { type AnyNode, defineNode, type NodeRegistry } from '../../define/node.ts';
import { WAIT } from '../../define/step.ts';
import { proficiency } from '../../model/agent.ts';
import { reference } from '../../model/field.ts';
import { TOY_NODES } from './toy-nodes.ts';

const MINUTE_IN_SECONDS = 60;
const WORST = 20;

const words = {
  title: 'Toy',
  summary: 'A toy',
  help: 'A toy that waits.',
  ports: { next: 'next' },
  says: {},
};

const waits = { group: 'routing', version: 1, waits: () => true } as const;
const step = () => ({ enter: () => WAIT });

/** Queues for those who are best at a skill. */
const queue = defineNode({
  ...waits,
  type: 'queue',
  params: z.strictObject({ skill: reference('skills'), best: proficiency }),
  initial: { skill: '', best: 1 },
  ports: () => [{ id: 'next', kind: 'next', required: true }],
  routes: ({ skill, best }) => {
    const asked = { skill, proficiency: { best: 1, worst: best } };
    const fields = { skill: 'skill', proficiency: 'best' };
    return [{ stages: [{ after: 0, asked, field: 'skill', fields }] }];
  },
  prepare: step,
  labels: sameIn({ ...words, fields: { skill: { label: 'Skill' }, best: { label: 'Best' } } }),
});

/** After a minute whoever has the skill may take it. */
const widen = defineNode({
  ...waits,
  type: 'widen',
  params: z.strictObject({}),
  initial: {},
  ports: () => [{ id: 'next', kind: 'next', required: false }],
  routes: (_params, came) =>
    came.map((asked) => {
      const wider = { ...asked, proficiency: { best: 1, worst: WORST } };
      return { stages: [{ after: MINUTE_IN_SECONDS, asked: wider, field: '', fields: {} }] };
    }),
  prepare: step,
  labels: sameIn({ ...words, fields: {} }),
});

function sameIn<W>(one: W): { en: W; nl: W; fr: W } {
  return { en: one, nl: one, fr: one };
}

/** The toys, and two that have contacts wait for agents. */
export const QUEUE_TOYS: NodeRegistry = new Map([
  ...TOY_NODES,
  ...[queue, widen].map((node): [string, AnyNode] => [node.type, node as AnyNode]),
]);
