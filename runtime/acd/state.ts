import type { Instant } from '../model/instant.ts';
import { PRIORITY_MAX } from '../model/priority.ts';
import type { QueueRule } from '../model/queue-rule.ts';
import type { Workspace } from '../model/workspace.ts';

export interface Waiting {
  contact: string;
  since: Instant;
  /** Tells apart contacts that came at the same instant. */
  order: number;
}

/** Which agents may get a contact, and how urgently. */
export interface Wanted {
  rule: QueueRule;
  /** The contact's own: agents have permissions and room by channel. */
  channel: string;
}

/** The contacts of one channel that wait under one rule, first come first. */
export interface Queue extends Wanted {
  contacts: readonly Waiting[];
}

/** A contact that an agent has. */
export interface Held {
  contact: string;
  channel: string;
}

export interface AgentState {
  available: boolean;
  /** Since when nothing was given to the agent. */
  idleSince: Instant;
  contacts: readonly Held[];
}

/** Who waits and who serves. Plain JSON; every change makes a new one. */
export interface AcdState {
  /** By `queueKey`, so that the next contact is the best of the heads. */
  queues: Readonly<Record<string, Queue>>;
  agents: Readonly<Record<string, AgentState>>;
  /** Effects given so far. */
  effects: number;
  /** Arrivals so far. */
  arrivals: number;
}

/** An ACD in which every agent of the workspace is available and idle since `at`. */
export const openAcd = (workspace: Workspace, at: Instant): AcdState => ({
  queues: {},
  agents: Object.fromEntries(
    Object.keys(workspace.agents).map((id) => [id, { available: true, idleSince: at, contacts: [] }]),
  ),
  effects: 0,
  arrivals: 0,
});

/** The same for contacts whose order among each other never changes, and whom the same agents may get. */
export function queueKey({ rule, channel }: Wanted): string {
  const { skill, priority, acceleration, maxPriority = PRIORITY_MAX, proficiency, agent, attributes } = rule;
  const range = proficiency ? `${proficiency.best}-${proficiency.worst}` : '*';
  const asked = [...new Set(attributes)].sort().join('+');
  return [channel, skill, priority, acceleration, maxPriority, range, agent ?? '*', asked || '*'].join(' ');
}

/** The queue a contact waits in. */
export const queueOf = (acd: AcdState, contact: string): Queue | undefined =>
  Object.values(acd.queues).find((queue) => queue.contacts.some((waiting) => waiting.contact === contact));

/** The agent who has a contact. */
export const holderOf = (acd: AcdState, contact: string): string | undefined =>
  Object.keys(acd.agents).find((agent) =>
    acd.agents[agent]?.contacts.some((held) => held.contact === contact),
  );
