import type { CheckContext, Finding } from '../../runtime/define/node.ts';
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
      ? [
          ...possibleSkills(params.skill, context).flatMap((skill) =>
            checkSkill(skill, params, workspace, reversed),
          ),
          ...checkAttributes(attributes, workspace),
        ]
      : []),
  ];
}

function checkSkill(
  id: string,
  { agent, proficiency }: Params,
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
  if (!proficiency || reversed) return [];
  const { best, worst } = proficiency;
  const within = having.some(({ skills }) => skills[id]! >= best && skills[id]! <= worst);
  return within ? [] : [warning('nobody-in-range', 'proficiency', { skill, best, worst })];
}

function checkAttributes(attributes: readonly string[], workspace: Workspace): Finding[] {
  const names = attributes.flatMap((id) =>
    Object.hasOwn(workspace.routingAttributes, id) ? [workspace.routingAttributes[id]!.name] : [],
  );
  const all = Object.values(workspace.agents).some(
    (agent) => agent.active && attributes.every((one) => agent.attributes.includes(one)),
  );
  if (all || names.length < attributes.length) return [];
  return [warning('nobody-has-attributes', 'attributes', { attributes: names.join(', ') })];
}
