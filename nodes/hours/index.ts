import { defineNode, type Port } from '../../runtime/define/node.ts';
import { labels } from './labels.ts';
import { neverThere } from './never.ts';
import { BRANCHES, params } from './params.ts';
import { prepareHours } from './step.ts';

/** Leaves by whether a place is open now, by its week, its holidays and what overrides them. */
export const hours = defineNode({
  type: 'hours',
  version: 1,
  group: 'logic',
  params,
  initial: { hours: '' },
  ports: ({ hours, branches = [] }) => [
    { id: 'open', kind: 'next', required: true, ...(hours ? { openOf: hours } : {}) },
    { id: 'closed', kind: 'next', required: true },
    ...BRANCHES.filter((id) => branches.includes(id)).map(
      (id): Port => ({ id, kind: 'next', required: true }),
    ),
    { id: 'error', kind: 'error', required: false },
  ],
  never: (given, port, context) => neverThere(given, port, context),
  prepare: prepareHours,
  summary: (given, { name }) => (given.hours ? name('hours', given.hours) : ''),
  labels,
});
