import type { CaseStatus } from './case-status.ts';
import type { Consent } from './consent.ts';
import type { Instant } from './instant.ts';
import type { InMessage } from './message.ts';
import type { QueueRule } from './queue-rule.ts';
import type { VariableValue } from './variable.ts';

/** new: no event yet; open: the script decides; queued: waits for an agent; assigned: has one; closed: done. */
export type ContactStatus = 'new' | 'open' | 'queued' | 'assigned' | 'closed';

/** A script that waits for one it called: its step, its own variables, and the step that had the contact queued. */
export interface Call {
  /** Id of the called script. */
  script: string;
  /** The step of the caller that called. */
  step: string;
  vars: Record<string, VariableValue>;
  queuedBy: string | null;
}

/** What is noted of a contact beside the conversation. */
export interface ContactRecord {
  readonly status: CaseStatus;
  readonly tags: readonly string[];
  readonly disposition: string | null;
  /** When an agent first replied, and when one said that the case is resolved. */
  readonly repliedAt: Instant | null;
  readonly resolvedAt: Instant | null;
  /** What the customer said of it, or what was known when the contact began; null: nothing. */
  readonly consent: Consent | null;
  /** How often a step that counts was passed, by step. */
  readonly counters: Readonly<Record<string, number>>;
  /** The state of the contact's own dice, an unsigned integer of 32 bits; null before the first throw. */
  readonly chance: number | null;
  /** The scripts that wait for one they called, the outermost first. */
  readonly calls: readonly Call[];
}

/** The rule a contact waits, or waited, in the queue of its skill under, and the step that put it there. */
export type QueuePlace = Omit<QueueRule, 'skill'> & { by: string | null };

/** Why a script was left: the problem's code and the step it happened in. */
export interface Failure {
  code: string;
  step: string;
}

/** A wait's clock. `id` differs at every wait, so that a late timer is known as such. */
export interface Timer {
  id: string;
  due: Instant;
}

/**
 * One conversation of one customer: plain JSON, the runtime's unit of state. Absent is `null`, so that every
 * contact has one shape.
 */
export interface Contact {
  readonly id: string;
  readonly channel: string;
  readonly pointOfContact: string;
  /** Id and revision of the script it follows to its end. */
  readonly script: string;
  readonly revision: string;
  customer: {
    readonly address: string;
    readonly name: string;
    /** What is known of the customer, by custom field: timestamps in milliseconds. */
    readonly fields: Readonly<Record<string, VariableValue>>;
  };
  readonly startedAt: Instant;
  language: string;
  status: ContactStatus;
  /** The step that waits; null before the first step and after the last. */
  step: string | null;
  /** The step's own memory while it waits, such as the attempts of a question. */
  memory: number;
  timer: Timer | null;
  /** How many effects it has had. */
  effects: number;
  /** The customer's latest message, and when the channel's window it opened closes. */
  message: InMessage | null;
  windowUntil: Instant;
  vars: Record<string, VariableValue>;
  skill: string | null;
  queue: QueuePlace | null;
  agent: string | null;
  /** Null while nothing is noted, as of most contacts: they are kept by the million. */
  record: ContactRecord | null;
  failure: Failure | null;
}

const NOTHING_NOTED: ContactRecord = {
  status: 'open',
  tags: [],
  disposition: null,
  repliedAt: null,
  resolvedAt: null,
  consent: null,
  counters: {},
  chance: null,
  calls: [],
};

/** What is noted of a contact. */
export const recordOf = ({ record }: Pick<Contact, 'record'>): ContactRecord => record ?? NOTHING_NOTED;

/** Notes something of a contact, and keeps the rest. */
export function note(contact: Contact, part: Partial<ContactRecord>): void {
  contact.record = { ...recordOf(contact), ...part };
}

/** Whether the customer may be written to first: who wrote to us may, unless they said no. */
export const consentOf = ({ record, message }: Pick<Contact, 'record' | 'message'>): Consent =>
  record?.consent ?? (message ? 'wrote-before' : 'unknown');

/** What a contact waits, or waited, in a queue under; null when it was never queued. */
export function ruleOf({ skill, queue }: Pick<Contact, 'skill' | 'queue'>): QueueRule | null {
  if (!queue || skill === null) return null;
  const { by: _, ...rule } = queue;
  return { skill, ...rule };
}
