import type { Instant } from '../model/instant.ts';
import type { Workspace } from '../model/workspace.ts';

/** What a contact waits for. Contacts under the same rule keep their order of arrival. */
export interface Rule {
  skill: string;
  /** 0 (last) to 1,000 (first), at the start of the wait. */
  priority: number;
  /** Priority gained per minute, fractions of a minute included. */
  acceleration: number;
}

export interface Waiting {
  contact: string;
  since: Instant;
  /** Tells apart contacts that came at the same instant. */
  order: number;
}

/** The contacts that wait under one rule, first come first. */
export interface Queue {
  rule: Rule;
  contacts: readonly Waiting[];
}

export interface AgentState {
  available: boolean;
  /** Since when nothing was given to the agent. */
  idleSince: Instant;
  contacts: readonly string[];
}

/** Who waits and who serves. Plain JSON; every change makes a new one. */
export interface AcdState {
  /** By the rule's key, so that the next contact is the best of the heads. */
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

export const ruleKey = ({ skill, priority, acceleration }: Rule): string =>
  `${skill} ${priority} ${acceleration}`;

/** The queue a contact waits in. */
export const queueOf = (acd: AcdState, contact: string): Queue | undefined =>
  Object.values(acd.queues).find((queue) => queue.contacts.some((waiting) => waiting.contact === contact));
