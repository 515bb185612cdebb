import type { OfferKind } from '../model/acd-effect.ts';
import type { AgentStateName } from '../model/agent-state.ts';
import type { Instant } from '../model/instant.ts';
import type { QueueRule } from '../model/queue-rule.ts';
import { forEach, get, type Table } from './table.ts';
import { forEach as forEachIn, type Tree } from './tree.ts';

/** A contact as routing knows it: it is kept until its conversation is over and nobody wraps it up. */
export interface Routed {
  channel: string;
  /** Whose contact it is, for the agent who knows them; null when nobody says. */
  customer: string | null;
  /** The first conversation of the session it belongs to. */
  session: string;
  /** What it is counted under: itself, until it has been transferred three times. */
  master: string;
  transfers: number;
  /** What it waits, or waited, under. */
  rule: QueueRule;
  /** When it came, and its number among all that came: kept for as long as it waits, however often it is refused. */
  since: Instant;
  order: number;
  place: 'waiting' | 'offered' | 'held' | 'elsewhere' | 'over';
  /** The queue it waits in, by `queueKey`. */
  queue: string | null;
  /** Who has it, or is shown it. */
  agent: string | null;
  /** A transfer or conference that was asked for and not accepted yet. */
  request: { kind: Exclude<OfferKind, 'queue'>; agent: string } | null;
  /** Who was asked into the conversation. */
  consulted: string | null;
  /** Who refused it, in order; until they make themselves available anew. */
  refused: readonly string[];
  /** The agent it waits for alone, and until when. */
  lock: { agent: string; until: Instant } | null;
  /** Who had it last. */
  last: string | null;
  disposition: string | null;
  /** On how many desks it is, offers and wrap-up among them. */
  desks: number;
}

/** A contact on an agent's desk. */
export interface Task {
  contact: string;
  channel: string;
  skill: string;
  session: string;
  phase: 'offered' | 'active' | 'on-hold' | 'interrupted' | 'wrap-up';
  role: 'owner' | 'consulted';
  /** Whether this agent said how it ended: each who owned a contact says it of their own part. */
  disposed: boolean;
  /** Of the phase. */
  since: Instant;
  /** Of an offer: what it is, who asks, and when it is taken back. */
  offer: { kind: OfferKind; from: string | null; until: Instant } | null;
  /** When wrap-up ends by itself; null: when a disposition is chosen, or it is no wrap-up. */
  until: Instant | null;
  /** By when the agent should reply, and the customer, before the contact is taken from the agent. */
  replyDue: Instant | null;
  customerDue: Instant | null;
}

export interface AgentState {
  state: AgentStateName;
  /** Since when they are in that state. */
  since: Instant;
  /** Since when nothing was given to the agent, and nothing taken. */
  idleSince: Instant;
  tasks: readonly Task[];
  /** Asked for one more contact. */
  asked: boolean;
  /** The contacts they refused since they last became available. */
  refused: readonly string[];
}

export interface Waiting {
  contact: string;
  session: string;
  since: Instant;
  /** The number of its arrival. */
  order: number;
}

/** The contacts of one channel that wait under one rule, and that the same agents may get: first come first. */
export interface Queue {
  key: string;
  rule: QueueRule;
  channel: string;
  /** Who alone gets them. */
  lock: string | null;
  refused: readonly string[];
  waiting: number;
  /** Who is first in line. */
  head: Waiting;
  /** By the number of their arrival. Some who went before the head are still there, and do not count. */
  line: Tree<Waiting, number>;
  /** Who came after all of these, in order. */
  late: readonly Waiting[];
}

/** What time brings. */
export interface Due {
  at: Instant;
  what: 'offer' | 'wrap-up' | 'fallback' | 'reply' | 'customer';
  contact: string;
  agent: string;
}

/** Who waits and who serves. Plain JSON; every change makes a new one. */
export interface AcdState {
  contacts: Table<Routed>;
  /** By `bucketOf`: a skill, or the one agent they wait for. */
  queues: Table<readonly Queue[]>;
  agents: Table<AgentState>;
  /** Skill to the agents who have room for something, in order. */
  free: Table<readonly string[]>;
  /** In the order in which it happens. */
  agenda: Tree<Due>;
  /** Customer to who was last with them. */
  history: Table<string>;
  /** Sessions of several conversations, by the first: those that are not over. */
  sessions: Table<readonly string[]>;
  /** Effects given so far, and arrivals so far. */
  effects: number;
  arrivals: number;
}

/** An agent with nothing on the desk. */
export const arrivedAt = (at: Instant, state: AgentStateName): AgentState => ({
  state,
  since: at,
  idleSince: at,
  tasks: [],
  asked: false,
  refused: [],
});

export const agentOf = (acd: AcdState, id: string): AgentState | undefined => get(acd.agents, id);
export const routedOf = (acd: AcdState, contact: string): Routed | undefined => get(acd.contacts, contact);

/** The agent who has a contact. */
export function holderOf(acd: AcdState, contact: string): string | undefined {
  const routed = routedOf(acd, contact);
  return routed?.place === 'held' && routed.agent !== null ? routed.agent : undefined;
}

/** Whether a contact waits in a queue, or is just shown to an agent. */
export function isWaiting(acd: AcdState, contact: string): boolean {
  const place = routedOf(acd, contact)?.place;
  return place === 'waiting' || place === 'offered';
}

/** All queues in which somebody waits. */
export function queuesOf(acd: AcdState): Queue[] {
  const all: Queue[] = [];
  forEach(acd.queues, (queues) => all.push(...queues));
  return all;
}

/** The contacts of a queue, first come first. */
export function inLine({ head, line, late }: Queue): Waiting[] {
  const all: Waiting[] = [];
  forEachIn(line, (waiting) => {
    if (waiting.order >= head.order) all.push(waiting);
  });
  return [...all, ...late];
}
