import type { Reason } from '../model/trace.ts';
import type { Workspace } from '../model/workspace.ts';
import type { AcdState } from './state.ts';
import type { Candidate, Strategy } from './strategies/strategy.ts';

/** The agents who may get a contact of a skill, best first, and each other agent with what rules them out. */
export interface Field {
  ranked: Candidate[];
  excluded: { agent: string; reason: Reason }[];
}

export function fieldFor(acd: AcdState, workspace: Workspace, skill: string, strategy: Strategy): Field {
  const ranked: Candidate[] = [];
  const excluded: Field['excluded'] = [];
  for (const agent of Object.keys(acd.agents).sort()) {
    const judged = judge(acd, workspace, skill, agent);
    if ('code' in judged) excluded.push({ agent, reason: judged });
    else ranked.push(judged);
  }
  // Sorting is stable, so that equals stay in the order of their ids.
  return { ranked: ranked.sort(strategy.compare), excluded };
}

function judge(acd: AcdState, workspace: Workspace, skill: string, agent: string): Candidate | Reason {
  const known = workspace.agents[agent];
  const state = acd.agents[agent];
  const proficiency = known && Object.hasOwn(known.skills, skill) ? known.skills[skill] : undefined;
  if (!known || !state || proficiency === undefined) return { code: 'acd.lacks-skill', params: { skill } };
  if (!state.available) return { code: 'acd.unavailable', params: {} };
  const contacts = state.contacts.length;
  if (contacts >= known.capacity) return { code: 'acd.full', params: { contacts, capacity: known.capacity } };
  return { agent, proficiency, idleSince: state.idleSince, contacts };
}
