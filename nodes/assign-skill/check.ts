import type { CheckContext, Finding } from '../../runtime/define/node.ts';
import type { Agent } from '../../runtime/model/agent.ts';
import type { Workspace } from '../../runtime/model/workspace.ts';
import { agentsWith, possibleSkills, skillName } from '../shared/skill.ts';
import { ATTRIBUTES_ADVISED, type Code, type Params } from './params.ts';

const warning = (code: Code, field: string, params: Finding['params'] = {}): Finding => ({
  code,
  severity: 'warning',
  field,
  params,
});

/** What keeps every agent from the contact, as far as the workspace tells. */
export function checkAssign(params: Params, context: CheckContext): Finding[] {
  const { workspace } = context;
  const { proficiency, attributes } = params;
  const reversed = proficiency !== undefined && proficiency.best > proficiency.worst;
  const count = attributes.length;
  return [
    ...(reversed
      ? [{ code: 'range-reversed', severity: 'error', field: 'proficiency', params: proficiency } as const]
      : []),
    ...(count > ATTRIBUTES_ADVISED
      ? [warning('many-attributes', 'attributes', { count, max: ATTRIBUTES_ADVISED })]
      : []),
    // A workspace without agents is not told at every node that nobody comes.
    ...(workspace && Object.keys(workspace.agents).length > 0
      ? possibleSkills(params.skill, context).flatMap((skill) =>
          checkSkill(skill, params, workspace, reversed),
        )
      : []),
  ];
}

function checkSkill(
  id: string,
  { agent, proficiency, attributes }: Params,
  workspace: Workspace,
  reversed: boolean,
): Finding[] {
  // One that is not there is a problem of its own.
  if (!Object.hasOwn(workspace.skills, id)) return [];
  const skill = skillName(workspace, id);
  const having = agentsWith(workspace, id);
  if (having.length === 0) return [warning('nobody-has-skill', 'skill', { skill })];
  const wanted =
    agent !== undefined && Object.hasOwn(workspace.agents, agent) ? workspace.agents[agent] : undefined;
  if (wanted && !having.includes(wanted))
    return [warning('agent-lacks-skill', 'agent', { agent: wanted.name, skill })];
  return [
    ...(proficiency && !reversed ? checkRange(id, skill, having, proficiency) : []),
    ...checkAttributes(attributes, skill, having, workspace),
  ];
}

const checkRange = (
  id: string,
  skill: string,
  having: readonly Agent[],
  { best, worst }: NonNullable<Params['proficiency']>,
): Finding[] =>
  having.some(({ skills }) => skills[id]! >= best && skills[id]! <= worst)
    ? []
    : [warning('nobody-in-range', 'proficiency', { skill, best, worst })];

function checkAttributes(
  asked: readonly string[],
  skill: string,
  having: readonly Agent[],
  { routingAttributes }: Workspace,
): Finding[] {
  const names = asked.flatMap((id) =>
    Object.hasOwn(routingAttributes, id) ? [routingAttributes[id]!.name] : [],
  );
  if (names.length < asked.length) return [];
  return having.some(({ attributes }) => asked.every((one) => attributes.includes(one)))
    ? []
    : [warning('nobody-has-attributes', 'attributes', { skill, attributes: names.join(', ') })];
}
