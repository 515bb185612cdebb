import { type Instant, SECOND } from '../model/instant.ts';
import type { Workspace } from '../model/workspace.ts';
import { barrier, hindrance } from './may-get.ts';
import type { AcdState, Wanted } from './state.ts';

/** How the queue of a skill stands. */
export interface Standing {
  waiting: number;
  /** Whole seconds; 0 when nobody waits. */
  longestWait: number;
  /** Agents with room for one more contact of the channel. */
  available: number;
}

/** How a skill's queue stands for a contact of a channel: all who wait for the skill, by whatever rule. */
export function standingOf(
  acd: AcdState,
  workspace: Workspace,
  skill: string,
  channel: string,
  at: Instant,
): Standing {
  const waiting = Object.values(acd.queues)
    .filter(({ rule }) => rule.skill === skill)
    .flatMap(({ contacts }) => contacts);
  const longest = Math.max(0, ...waiting.map(({ since }) => at - since));
  const wanted = { rule: { skill, priority: 0, acceleration: 0 }, channel };
  const free = Object.keys(acd.agents).filter((id) => hasRoom(acd, workspace, wanted, id));
  return { waiting: waiting.length, longestWait: Math.floor(longest / SECOND), available: free.length };
}

function hasRoom(acd: AcdState, workspace: Workspace, wanted: Wanted, id: string): boolean {
  const agent = workspace.agents[id];
  const state = acd.agents[id];
  if (!agent || !state) return false;
  return !barrier(workspace, id, wanted) && !hindrance(agent, state, wanted.channel);
}

/** Whether an agent who may get such a contact is at work, with room for it or not. */
export const anyAtWork = (acd: AcdState, workspace: Workspace, wanted: Wanted): boolean =>
  Object.entries(acd.agents).some(([id, { available }]) => available && !barrier(workspace, id, wanted));
