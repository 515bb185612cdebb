import { defineNode } from '../../runtime/define/node.ts';
import { cannotFail } from '../../runtime/define/tries.ts';
import { lines } from '../shared/lines.ts';
import { checkTags } from './check.ts';
import { labels } from './labels.ts';
import { params } from './params.ts';
import { prepareTag } from './step.ts';

/** Gives the contact tags, and takes them away. */
export const tag = defineNode({
  type: 'tag',
  version: 1,
  group: 'contact',
  params,
  initial: { add: [''] },
  ports: () => [
    { id: 'next', kind: 'next', required: true },
    { id: 'error', kind: 'error', required: false },
  ],
  check: checkTags,
  never: ({ add, remove }, port) =>
    cannotFail(port, () => [...add, ...remove].some((one) => one.includes('{{'))),
  prepare: prepareTag,
  summary: ({ add = [], remove = [] }) => lines(signed('+', add), signed('−', remove)),
  labels,
});

const signed = (sign: string, tags: readonly string[]): string =>
  tags
    .filter((one) => one.trim() !== '')
    .map((one) => `${sign} ${one}`)
    .join('  ');
