import { defineNode, type Port } from '../../runtime/define/node.ts';
import { labels } from './labels.ts';
import { neverDecided } from './never.ts';
import { params } from './params.ts';
import { prepareDecide } from './step.ts';

/** Leaves by the first condition that holds. */
export const decide = defineNode({
  type: 'decide',
  version: 1,
  group: 'logic',
  params,
  initial: { conditions: [{ id: 'condition-1', name: '', when: '' }] },
  ports: ({ conditions = [] }) => [
    ...conditions.flatMap(({ id, name = '' }): Port[] =>
      id === undefined ? [] : [{ id: `when:${id}`, kind: 'next', required: true, text: name }],
    ),
    { id: 'else', kind: 'next', required: true },
    { id: 'error', kind: 'error', required: false },
  ],
  looks: ({ conditions }) => conditions.map(({ when }) => ({ source: when })),
  never: neverDecided,
  prepare: ({ conditions }, link) => prepareDecide(conditions, link),
  labels,
});
