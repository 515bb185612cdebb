import type { Agent } from '../model/agent.ts';
import type { QueueRule } from '../model/queue-rule.ts';
import { mayAnswer } from '../model/role.ts';
import type { Reason } from '../model/trace.ts';
import type { Workspace } from '../model/workspace.ts';

/** Of a rule, what says who may get a contact; the rest says when. */
export type Asked = Pick<QueueRule, 'skill' | 'proficiency' | 'attributes' | 'agent'>;

/** Contacts of a channel that wait under a rule. */
export interface Sought {
  rule: Asked;
  channel: string;
}

export interface Barred {
  agent: string;
  reason: Reason;
}

/** Who may ever get a contact, and what rules out each of the others; both in the order of the workspace. */
export interface Eligible {
  agents: string[];
  barred: Barred[];
}

/** Whoever is at work and however busy: agents by id. One who takes none of the channel at all never gets it either. */
export function eligible(workspace: Workspace, sought: Sought): Eligible {
  const found: Eligible = { agents: [], barred: [] };
  for (const [id, agent] of Object.entries(workspace.agents)) {
    const reason = barrier(workspace, id, sought) ?? noRoom(agent, sought.channel);
    if (reason) found.barred.push({ agent: id, reason });
    else found.agents.push(id);
  }
  return found;
}

/** Why an agent may not get such a contact, whoever is at work and however busy; undefined when they may. */
export function barrier(workspace: Workspace, id: string, sought: Sought): Reason | undefined {
  const agent = Object.hasOwn(workspace.agents, id) ? workspace.agents[id] : undefined;
  return agentBarrier(workspace, agent, id, sought);
}

/** The same of an agent who was looked up already. */
export function agentBarrier(
  workspace: Workspace,
  agent: Agent | undefined,
  id: string,
  { rule, channel }: Sought,
): Reason | undefined {
  if (!agent?.active) return { code: 'acd.inactive', params: {} };
  return (
    skillBarrier(agent, rule) ??
    askedBarrier(agent, id, rule) ??
    digitalBarrier(workspace, agent, rule) ??
    roleBarrier(workspace, agent, channel)
  );
}

/** All that bars an agent from such a contact, not the first of it. */
export function barriers(workspace: Workspace, id: string, { rule, channel }: Sought): Reason[] {
  const agent = Object.hasOwn(workspace.agents, id) ? workspace.agents[id] : undefined;
  if (!agent?.active) return [{ code: 'acd.inactive', params: {} }];
  const found = [
    skillBarrier(agent, rule),
    askedBarrier(agent, id, rule),
    digitalBarrier(workspace, agent, rule),
    roleBarrier(workspace, agent, channel),
  ];
  return found.filter((one) => one !== undefined);
}

/** Why an agent may not answer on a channel at all, whatever a contact asks for. */
export function channelBarrier(workspace: Workspace, id: string, channel: string): Reason | undefined {
  const agent = Object.hasOwn(workspace.agents, id) ? workspace.agents[id] : undefined;
  return agent?.active ? roleBarrier(workspace, agent, channel) : { code: 'acd.inactive', params: {} };
}

function skillBarrier({ skills }: Agent, { skill, proficiency }: Asked): Reason | undefined {
  const level = Object.hasOwn(skills, skill) ? skills[skill] : undefined;
  if (level === undefined) return { code: 'acd.lacks-skill', params: { skill } };
  if (!proficiency || (level >= proficiency.best && level <= proficiency.worst)) return undefined;
  return { code: 'acd.out-of-range', params: { proficiency: level, ...proficiency } };
}

function askedBarrier(agent: Agent, id: string, rule: Asked): Reason | undefined {
  if (rule.agent !== undefined && rule.agent !== id)
    return { code: 'acd.for-another', params: { agent: rule.agent } };
  const lacking = rule.attributes?.find((attribute) => !agent.attributes.includes(attribute));
  return lacking === undefined ? undefined : { code: 'acd.lacks-attribute', params: { attribute: lacking } };
}

/** Digital contacts come to users who are set up for them; on one desk a digital skill alone is enough. */
function digitalBarrier({ skills }: Workspace, agent: Agent, { skill }: Asked): Reason | undefined {
  if (agent.digitalEngagement || agent.desk === 'max') return undefined;
  const isDigital = Object.hasOwn(skills, skill) && skills[skill]?.mediaType === 'digital';
  return isDigital ? { code: 'acd.not-digital', params: {} } : undefined;
}

/** Without a role an agent may do all that agents do; a role that is gone allows nothing. */
function roleBarrier({ roles }: Workspace, { role }: Agent, channel: string): Reason | undefined {
  if (role === undefined) return undefined;
  const known = Object.hasOwn(roles, role) ? roles[role] : undefined;
  return known && mayAnswer(known, channel) ? undefined : { code: 'acd.may-not-answer', params: { channel } };
}

const noRoom = ({ channels }: Agent, channel: string): Reason | undefined =>
  Object.hasOwn(channels, channel) && channels[channel] === 0
    ? { code: 'acd.takes-none', params: { channel } }
    : undefined;
