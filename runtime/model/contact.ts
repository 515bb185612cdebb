import type { Instant } from './instant.ts';
import type { InMessage } from './message.ts';
import type { VariableValue } from './variable.ts';

/** new: no event yet; open: the script decides; queued: waits for an agent; assigned: has one; closed: done. */
export type ContactStatus = 'new' | 'open' | 'queued' | 'assigned' | 'closed';

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
  readonly customer: {
    readonly address: string;
    readonly name: string;
    /** What was known of the customer when the contact began, by custom field: timestamps in milliseconds. */
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
  agent: string | null;
  failure: Failure | null;
}
