import { type Draft, defineNode, type Finding } from '../../runtime/define/node.ts';
import { cannotFail } from '../../runtime/define/tries.ts';
import { SECOND } from '../../runtime/model/instant.ts';
import { labels } from './labels.ts';
import { type Params, params, type Stage } from './params.ts';
import { routesOf } from './routes.ts';
import { prepareUpdate } from './step.ts';

const EVER = { min: 0, max: Number.POSITIVE_INFINITY };

/** Widens, stage by stage, what a contact in the queue waits for. */
export const updateQueue = defineNode({
  type: 'update-queue',
  version: 1,
  group: 'routing',
  params,
  initial: { stages: [{ after: 60, worst: 20 }] },
  waits: () => true,
  ports: ({ stages, branches = [] }) => [
    // Without a way on behind the last stage the contact waits on, however long.
    { id: 'assigned', kind: 'next', required: false, after: EVER, agent: 'has' },
    { id: 'done', kind: 'next', required: false, after: lastOf(stages) },
    ...(branches.includes('unassigned')
      ? [{ id: 'unassigned', kind: 'next', required: true, after: EVER, agent: 'had' } as const]
      : []),
    { id: 'error', kind: 'error', required: false },
  ],
  routes: routesOf,
  check: ({ stages }) => stages.flatMap((stage, index) => checkOrder(stage, stages[index - 1], index)),
  never: (_given, port, { isQueued }) => cannotFail(port, () => !isQueued),
  prepare: prepareUpdate,
  summary: ({ stages = [] }) =>
    stages.flatMap(({ after }) => (after === undefined ? [] : [`${after} s`])).join(' · '),
  labels,
});

function lastOf(stages: Draft<Params['stages']> | undefined): { min: number; max: number } {
  const seconds = stages?.at(-1)?.after;
  return seconds === undefined ? EVER : { min: seconds * SECOND, max: seconds * SECOND };
}

const checkOrder = ({ after }: Stage, former: Stage | undefined, index: number): Finding[] =>
  former === undefined || after > former.after
    ? []
    : [
        {
          code: 'not-later',
          severity: 'error',
          field: `stages.${index}.after`,
          params: { stage: index + 1, former: index },
        },
      ];
