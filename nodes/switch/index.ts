import { defineNode, type Port } from '../../runtime/define/node.ts';
import { cannotFail } from '../../runtime/define/tries.ts';
import { checkCases } from './check.ts';
import { labels } from './labels.ts';
import { params } from './params.ts';
import { prepareSwitch } from './step.ts';

const ELSE = 'else';
const portOf = (id: string): string => `case:${id}`;

/** Leaves by the case that a value equals. */
export const switchNode = defineNode({
  type: 'switch',
  version: 1,
  group: 'logic',
  params,
  initial: { value: '', cases: [{ id: 'case-1', name: '', equals: '' }] },
  ports: ({ cases = [] }) => [
    ...cases.flatMap(({ id, name = '' }): Port[] =>
      id === undefined ? [] : [{ id: portOf(id), kind: 'next', required: true, text: name }],
    ),
    { id: ELSE, kind: 'next', required: true },
    { id: 'error', kind: 'error', required: false },
  ],
  check: checkCases,
  looks: ({ value, cases }) => [{ source: value, values: cases.map(({ equals }) => equals) }],
  never: ({ value }, port, { canFail }) => cannotFail(port, () => canFail(value)),
  prepare: prepareSwitch,
  summary: ({ value = '' }) => value,
  part: {
    does: 'branch',
    write: (value, cases) => ({ value, cases: cases.map((one) => ({ ...one })) }),
    read: (given) => params.safeParse(given).data,
    port: (id) => (id === undefined ? ELSE : portOf(id)),
  },
  labels,
});
