import { defineNode, type Port } from '../../runtime/define/node.ts';
import { checkCases } from './check.ts';
import { labels } from './labels.ts';
import { params } from './params.ts';
import { prepareSwitch } from './step.ts';

/** Leaves by the case that a value equals. */
export const switchNode = defineNode({
  type: 'switch',
  version: 1,
  group: 'logic',
  params,
  initial: { value: '', cases: [{ id: 'case-1', name: '', equals: '' }] },
  ports: ({ cases = [] }) => [
    ...cases.flatMap(({ id, name = '' }): Port[] =>
      id === undefined ? [] : [{ id: `case:${id}`, kind: 'next', required: true, text: name }],
    ),
    { id: 'else', kind: 'next', required: true },
    { id: 'error', kind: 'error', required: false },
  ],
  check: checkCases,
  prepare: prepareSwitch,
  summary: ({ value = '' }) => value,
  labels,
});
