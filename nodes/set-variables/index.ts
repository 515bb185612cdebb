import { defineNode } from '../../runtime/define/node.ts';
import { cannotFail } from '../../runtime/define/tries.ts';
import { lines } from '../shared/lines.ts';
import { labels } from './labels.ts';
import { params } from './params.ts';
import { prepareAssignments } from './step.ts';

/** Lines of a summary, at most. */
const SHOWN = 2;

/** Works out values and keeps them, one after the other. */
export const setVariables = defineNode({
  type: 'set-variables',
  version: 1,
  group: 'logic',
  params,
  initial: { assignments: [{ kind: 'text', variable: '', value: '' }] },
  ports: ({ assignments = [] }) => [
    {
      id: 'next',
      kind: 'next',
      required: true,
      sets: assignments.flatMap(({ variable }) => (variable === undefined ? [] : [variable])),
    },
    { id: 'error', kind: 'error', required: false },
  ],
  looks: ({ assignments }) =>
    assignments.map(({ kind, variable, value }) => ({
      source: value,
      to: variable,
      ...(kind === 'text' ? { isTemplate: true } : {}),
    })),
  never: ({ assignments }, port, { canFail, canFailToFill }) =>
    cannotFail(port, () =>
      assignments.some(({ kind, value }) => (kind === 'text' ? canFailToFill(value) : canFail(value))),
    ),
  prepare: ({ assignments }, link) => prepareAssignments(assignments, link),
  summary: ({ assignments = [] }) =>
    lines(
      ...assignments
        .slice(0, SHOWN)
        .map(({ variable, value = '' }) => (variable ? `vars.${variable} = ${value}` : '')),
    ),
  part: {
    does: 'assign',
    write: (assignments) => ({ assignments: assignments.map((one) => ({ ...one })) }),
    goesOnBy: 'next',
    errorPort: 'error',
  },
  labels,
});
