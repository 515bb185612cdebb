import type { Reason } from '../model/trace.ts';
import type { Workspace } from '../model/workspace.ts';
import { barrier, hindrance } from './may-get.ts';
import type { AcdState, Wanted } from './state.ts';
import type { Candidate, Strategy } from './strategies/strategy.ts';

/** The agents who may get a contact, best first, and each other agent with what rules them out. */
export interface Field {
  ranked: Candidate[];
  excluded: { agent: string; reason: Reason }[];
}

export function fieldFor(acd: AcdState, workspace: Workspace, wanted: Wanted, strategy: Strategy): Field {
  const ranked: Candidate[] = [];
  const excluded: Field['excluded'] = [];
  for (const agent of Object.keys(acd.agents).sort()) {
    const judged = judge(acd, workspace, wanted, agent);
    if ('code' in judged) excluded.push({ agent, reason: judged });
    else ranked.push(judged);
  }
  // Sorting is stable, so that equals stay in the order of their ids.
  return { ranked: ranked.sort(strategy.compare), excluded };
}

function judge(acd: AcdState, workspace: Workspace, wanted: Wanted, agent: string): Candidate | Reason {
  const known = workspace.agents[agent];
  const state = acd.agents[agent];
  const proficiency = known?.skills[wanted.rule.skill];
  const barred = barrier(workspace, agent, wanted);
  if (barred || !known || !state || proficiency === undefined)
    return barred ?? { code: 'acd.inactive', params: {} };
  const hindered = hindrance(known, state, wanted.channel);
  return hindered ?? { agent, proficiency, idleSince: state.idleSince, contacts: state.contacts.length };
}
