import { type CheckContext, type Draft, defineNode, type Finding } from '../../runtime/define/node.ts';
import { SECOND } from '../../runtime/model/instant.ts';
import { agentsWith, skillName } from '../shared/skill.ts';
import { labels } from './labels.ts';
import { type Params, params, type Stage } from './params.ts';
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
    { id: 'assigned', kind: 'next', required: false, after: EVER },
    { id: 'done', kind: 'next', required: false, after: lastOf(stages) },
    ...(branches.includes('unassigned')
      ? [{ id: 'unassigned', kind: 'next', required: true, after: EVER } as const]
      : []),
    { id: 'error', kind: 'error', required: false },
  ],
  check: ({ stages }, context) =>
    stages.flatMap((stage, index) => [
      ...checkOrder(stage, stages[index - 1], index),
      ...checkSkill(stage, index, context),
    ]),
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

function checkSkill({ skill }: Stage, index: number, { workspace }: CheckContext): Finding[] {
  if (skill === undefined || !workspace || !Object.hasOwn(workspace.skills, skill)) return [];
  if (Object.keys(workspace.agents).length === 0 || agentsWith(workspace, skill).length > 0) return [];
  const field = `stages.${index}.skill`;
  const params = { skill: skillName(workspace, skill) };
  return [{ code: 'nobody-has-skill', severity: 'warning', field, params }];
}
