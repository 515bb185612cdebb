import type { Agent } from '../model/agent.ts';
import type { QueueRule } from '../model/queue-rule.ts';
import { mayAnswer } from '../model/role.ts';
import type { Reason } from '../model/trace.ts';
import type { Workspace } from '../model/workspace.ts';
import type { AgentState, Wanted } from './state.ts';

/** Why an agent may not get such a contact, whoever is at work and however busy; undefined when they may. */
export function barrier(workspace: Workspace, id: string, { rule, channel }: Wanted): Reason | undefined {
  const agent = workspace.agents[id];
  if (!agent?.active) return { code: 'acd.inactive', params: {} };
  return skillBarrier(agent, rule) ?? askedBarrier(agent, id, rule) ?? roleBarrier(workspace, agent, channel);
}

function skillBarrier({ skills }: Agent, { skill, proficiency }: QueueRule): Reason | undefined {
  const level = Object.hasOwn(skills, skill) ? skills[skill] : undefined;
  if (level === undefined) return { code: 'acd.lacks-skill', params: { skill } };
  if (!proficiency || (level >= proficiency.best && level <= proficiency.worst)) return undefined;
  return { code: 'acd.out-of-range', params: { proficiency: level, ...proficiency } };
}

function askedBarrier(agent: Agent, id: string, rule: QueueRule): Reason | undefined {
  if (rule.agent !== undefined && rule.agent !== id)
    return { code: 'acd.for-another', params: { agent: rule.agent } };
  const lacking = rule.attributes?.find((attribute) => !agent.attributes.includes(attribute));
  return lacking === undefined ? undefined : { code: 'acd.lacks-attribute', params: { attribute: lacking } };
}

/** Without a role an agent may do all that agents do; a role that is gone allows nothing. */
function roleBarrier({ roles }: Workspace, { role }: Agent, channel: string): Reason | undefined {
  if (role === undefined) return undefined;
  const known = Object.hasOwn(roles, role) ? roles[role] : undefined;
  return known && mayAnswer(known, channel) ? undefined : { code: 'acd.may-not-answer', params: { channel } };
}

/** What keeps an agent from one more contact of a channel now; undefined when nothing does. */
export function hindrance(agent: Agent, state: AgentState, channel: string): Reason | undefined {
  if (!state.available) return { code: 'acd.unavailable', params: {} };
  const contacts = state.contacts.length;
  if (agent.delivery === 'single' && contacts > 0) return { code: 'acd.one-at-a-time', params: {} };
  const { capacity } = agent;
  if (contacts >= capacity) return { code: 'acd.full', params: { contacts, capacity } };
  const most = Object.hasOwn(agent.channels, channel) ? agent.channels[channel]! : capacity;
  const same = state.contacts.filter((held) => held.channel === channel).length;
  if (same < most) return undefined;
  return { code: 'acd.channel-full', params: { contacts: same, capacity: most, channel } };
}
