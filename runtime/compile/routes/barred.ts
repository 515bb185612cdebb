import type { Barred } from '../../acd/eligible.ts';
import type { Asked } from '../../define/route.ts';
import type { Params, Where } from '../../model/problem.ts';
import type { Workspace } from '../../model/workspace.ts';
import { compare } from '../problems.ts';
import type { Wait } from './follow.ts';
import type { Waiting } from './waiting.ts';

/** Which part of a rule rules an agent out; roles, room and absence are the agent's own. */
const PART_OF: ReadonlyMap<string, keyof Asked> = new Map([
  ['acd.out-of-range', 'proficiency'],
  ['acd.lacks-attribute', 'attributes'],
  ['acd.for-another', 'agent'],
]);

/**
 * Where a rule is that nobody may take contacts under, and what rules them out: of the agent who is asked for, or else
 * of those who have the skill, or else of all. The most frequent reason comes first, as `may-not-answer 2, inactive 1`.
 */
export function ruledOut({ sought, stage, node }: Wait, { takers, workspace }: Waiting): [Where, Params] {
  const { rule } = sought;
  const having = withSkill(rule.skill, workspace);
  const { barred } = takers(sought);
  const counted =
    rule.agent === undefined
      ? barred.filter(({ agent }) => having.size === 0 || having.has(agent))
      : barred.filter(({ agent }) => agent === rule.agent);
  const reasons = byFrequency(counted);
  const part = rule.agent === undefined ? PART_OF.get(reasons[0]?.[0] ?? '') : 'agent';
  const field = stage.fields[part ?? 'skill'] ?? stage.fields.skill ?? stage.field;
  return [
    { node: node.id, field },
    {
      skill: workspace.skills[rule.skill]?.name ?? rule.skill,
      having: having.size,
      barred: reasons.map(([code, count]) => `${code.replace('acd.', '')} ${count}`).join(', '),
      ...(rule.agent === undefined ? {} : { agent: workspace.agents[rule.agent]?.name ?? rule.agent }),
    },
  ];
}

const withSkill = (skill: string, { agents }: Workspace): ReadonlySet<string> =>
  new Set(Object.keys(agents).filter((id) => Object.hasOwn(agents[id]?.skills ?? {}, skill)));

function byFrequency(barred: readonly Barred[]): [code: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { reason } of barred) counts.set(reason.code, (counts.get(reason.code) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b));
}
