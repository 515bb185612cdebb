import type { ChannelIcon } from '../define/channel.ts';
import type { AgentStateName } from '../model/agent-state.ts';
import type { CaseStatus } from '../model/case-status.ts';
import type { DeskEvent } from '../model/desk-event.ts';
import type { Instant } from '../model/instant.ts';
import type { InMessage, OutMessage } from '../model/message.ts';

/** What one agent's desk shows at one instant: plain, masked as the workspace says, without words of the studio. */
export interface DeskView {
  now: Instant;
  agent: { id: string; name: string; state: AgentStateName; since: Instant };
  /** Contacts to accept or reject: email first, then messages, chat, calls; of one kind the oldest first. */
  requests: readonly RequestView[];
  /** What the agent has, the oldest first. */
  tasks: readonly TaskView[];
  /** How many sessions count, of how many at most. */
  load: { held: number; capacity: number };
  /** “+1 contact”: null where contacts come by themselves. */
  plusOne: { asked: boolean; canAsk: boolean } | null;
  /** What the agent had, the latest first. */
  history: readonly PastView[];
  /** The agents and queues a contact can be handed to, as they stand now. */
  targets: { skills: readonly SkillTarget[]; agents: readonly AgentTarget[] };
}

/** A contact that the agent no longer has. */
export interface PastView {
  contact: string;
  icon: DeskIcon;
  customer: string;
  number: string;
  /** When they last got it, and whether the conversation is over. */
  at: Instant;
  isOver: boolean;
  /** How it ended, in words. */
  disposition: string | null;
}

/** What a channel is to an agent: what its icon shows. */
export type DeskIcon = ChannelIcon;

/** Who it is and where it came in. */
export interface Origin {
  contact: string;
  /** Channel by id, and what its icon shows. */
  channel: string;
  icon: DeskIcon;
  /** The customer's name; their address where no name is known. */
  customer: string;
  /** The contact's origin: the customer's address. */
  number: string;
  /** The point of contact: its name and its address. */
  source: { name: string; address: string };
  skill: { id: string; name: string };
  /** The last message in a line; empty when there is none. */
  preview: string;
}

export interface RequestView extends Origin {
  kind: 'queue' | 'transfer' | 'conference';
  /** Name of the agent who asks. */
  from: string | null;
  since: Instant;
  until: Instant;
}

/** One conversation on the desk. */
export interface TaskView extends Origin {
  session: string;
  /** The other conversations of the session on this desk; more than one conversation is an omnichannel session. */
  siblings: readonly string[];
  master: string;
  phase: 'active' | 'on-hold' | 'interrupted' | 'wrap-up';
  /** The owner of the conversation, or asked in by its owner. */
  role: 'owner' | 'consulted';
  since: Instant;
  conference: { state: 'asked' | 'joined'; with: string } | null;
  /** Asked for and not accepted yet: the agent it is to. */
  transfer: { to: string } | null;
  lines: readonly LineView[];
  /** What may be written now; null: nothing, as on the telephone or once the conversation is over. */
  composer: ComposerView | null;
  /** Why nothing more can be done but end it. */
  halted: 'point-of-contact-deleted' | null;
  pops: readonly PopView[];
  pages: readonly { id: string; title: string; text: string }[];
  /** Until when the agent should reply, and the customer can before the contact is taken away. */
  replyDue: Instant | null;
  customerDue: Instant | null;
  sla: SlaView | null;
  status: CaseStatus;
  disposition: DispositionView;
  /** While wrapping up: until when; null: until a disposition is chosen. */
  wrapUp: { until: Instant | null } | null;
  elevations: readonly ElevationView[];
  may: { transfer: boolean; close: boolean; start: boolean };
  /** What is known of the contact: of the system, then of its script; what is sensitive is left out. */
  variables: readonly { name: string; value: string }[];
}

/** A line of a conversation. */
export interface LineView {
  key: string;
  at: Instant;
  from: 'customer' | 'agent' | 'script';
  /** Name of the customer or agent; empty for the script. */
  who: string;
  /** At most two letters. */
  initials: string;
  message: InMessage | OutMessage;
  /** How far the channel says it came. */
  status: 'sent' | 'delivered' | 'read' | 'failed' | null;
}

export interface ComposerView {
  /** The longest text. */
  max: number;
  /** Outside the channel's window: only templates go. `until` is when it closes. */
  window: { open: boolean; until: Instant } | null;
  templates: readonly DeskTemplate[];
  /** Null: the channel shows none. `captionMax` is in characters; null: words follow as a message of their own. */
  picture: { captionMax: number | null } | null;
  /** Shown while nothing is written: the customer's number. */
  to: string;
}

/** A template of the channel in the customer's language, with its values to fill in. */
export interface DeskTemplate {
  id: string;
  name: string;
  language: string;
  /** With `{{1}}` or `{{name}}` where values go. */
  body: string;
  header: string;
  footer: string;
  parameters: readonly string[];
}

export interface PopView {
  id: string;
  title: string;
  url: string;
  destination: 'panel' | 'tab';
}

/** Business time, in milliseconds. */
export interface SlaView {
  firstResponse: SlaClockView | null;
  solution: SlaClockView | null;
}
export interface SlaClockView {
  target: number;
  due: Instant | null;
  remaining: number;
  met: boolean;
  breached: boolean;
}

export interface DispositionView {
  required: boolean;
  choices: readonly { id: string; name: string }[];
  chosen: string | null;
  notes: string;
}

/** A channel the conversation can go on over as well, with the skills for it. */
export interface ElevationView {
  channel: string;
  icon: DeskIcon;
  /** The customer's address there, where it is known. */
  address: string;
  skills: readonly { id: string; name: string }[];
}

export interface SkillTarget {
  id: string;
  name: string;
  waiting: number;
  /** Agents with room now. */
  available: number;
}
export interface AgentTarget {
  id: string;
  name: string;
  state: AgentStateName;
  load: { held: number; capacity: number };
}

type WithoutPlace<T> = T extends DeskEvent ? Omit<T, 'at' | 'agent'> : never;

/** What an agent does at a desk; a contact that ends says how in the same breath. */
export type DeskAct =
  | WithoutPlace<DeskEvent>
  | { type: 'contact.ended'; contact: string; disposition?: string; notes?: string };
