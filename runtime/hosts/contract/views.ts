import type { PlayRecord } from '../../centre/record.ts';
import type { AgentStateName } from '../../model/agent-state.ts';
import type { Contact, ContactStatus } from '../../model/contact.ts';
import type { Event } from '../../model/event.ts';
import type { Instant } from '../../model/instant.ts';
import type { OutMessage } from '../../model/message.ts';
import type { Script } from '../../model/script.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Doubt } from './outgoing.ts';

/** How queues and agents stand: what a supervisor sees. */
export interface FloorView {
  now: Instant;
  queues: readonly QueueLine[];
  agents: readonly AgentLine[];
}

/** A skill's queue: contacts that wait, since when the longest does, and agents with room for one. */
export interface QueueLine {
  skill: string;
  name: string;
  waiting: number;
  longestSince: Instant | null;
  available: number;
}

export interface AgentLine {
  id: string;
  name: string;
  state: AgentStateName;
  since: Instant;
  held: number;
  capacity: number;
}

/** What happens on one script today, in the workspace's first zone, and who is where now. */
export interface FlowCounts {
  script: string;
  /** As in 2026-11-30. */
  day: string;
  steps: Readonly<Record<string, StepCount>>;
  /** Contacts that went out by `STEP PORT` today. */
  ways: Readonly<Record<string, number>>;
}

/** Contacts that wait at the step now; those that came to it today; how long those that left it since waited, in ms. */
export interface StepCount {
  now: number;
  today: number;
  left: number;
  waitedMs: number;
}

/** A contact in a list. */
export interface ContactLine {
  id: string;
  channel: string;
  pointOfContact: string;
  customer: string;
  script: string;
  revision: string;
  status: ContactStatus;
  step: string | null;
  startedAt: Instant;
  changedAt: Instant;
}

export interface ContactFilter {
  script?: string;
  step?: string;
  open?: boolean;
  customer?: string;
  /** At most 200. */
  limit?: number;
}

/** A contact from its beginning: what happened to it, and what it led to when that is played again. */
export interface ContactHistory {
  contact: string;
  /** As it was before its first event. */
  opening: Contact;
  script: Script;
  workspace: Workspace;
  events: readonly Event[];
  records: readonly PlayRecord[];
}

/** Effects in doubt, those that are so for longest first: `DOUBTS_MAX` at most, and how many there are. */
export interface DoubtsView {
  count: number;
  doubts: readonly DoubtLine[];
}

/** An effect in doubt as it is listed: what is told of customers is masked. */
export interface DoubtLine extends Omit<Doubt, 'effect'> {
  what: Doubtful;
}

/** What may have gone out. */
export type Doubtful =
  /** Its words, `DOUBT_TEXT_MAX` characters of them; empty when it has none. */
  | { is: 'message'; kind: OutMessage['kind']; text: string }
  | { is: 'request'; method: string; host: string }
  | { is: 'signal'; signal: string };

/** Something that somebody changed, published or settled. */
export interface AuditEntry {
  seq: number;
  at: Instant;
  by: string;
  what: string;
  of: string;
  detail: string;
}

/** How the host itself stands. */
export interface Standing {
  contactsOpen: number;
  contactsTotal: number;
  timers: number;
  /** Effects that wait to be sent, are being sent, and are in doubt. */
  ready: number;
  claimed: number;
  inDoubt: number;
  /** Events that happened to contacts, ever. */
  events: number;
  /** Why new work is refused; null: it is not. */
  refusing: string | null;
  revisions: number;
}
