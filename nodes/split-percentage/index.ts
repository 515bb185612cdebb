import { defineNode, type Port } from '../../runtime/define/node.ts';
import { labels } from './labels.ts';
import { params, WHOLE } from './params.ts';
import { sumOf } from './share.ts';
import { prepareSplit } from './step.ts';
import { neverFalls, othersFor } from './tries.ts';

/** Divides contacts by chance: to try something out, or to bring it in bit by bit. */
export const splitPercentage = defineNode({
  type: 'split-percentage',
  version: 1,
  group: 'logic',
  params,
  initial: {
    shares: [
      { id: 'share-1', name: 'A', percent: 50 },
      { id: 'share-2', name: 'B', percent: 50 },
    ],
  },
  ports: ({ shares = [] }) => [
    ...shares.flatMap(({ id, name = '' }): Port[] =>
      id === undefined ? [] : [{ id: `share:${id}`, kind: 'next', required: true, text: name }],
    ),
    { id: 'error', kind: 'error', required: false },
  ],
  check: ({ shares }) =>
    sumOf(shares) === WHOLE
      ? []
      : [{ code: 'not-a-whole', severity: 'error', field: 'shares', params: { sum: sumOf(shares) } }],
  tries: ({ shares }, context) => othersFor(shares, context),
  never: ({ shares }, port) => neverFalls(shares, port),
  prepare: prepareSplit,
  summary: ({ shares = [] }) => shares.map(({ percent = 0 }) => `${percent} %`).join(' / '),
  labels,
});
