import type { Instant } from '../model/instant.ts';
import type { QueueRule } from '../model/queue-rule.ts';

/** What the ACD is told. */
export type AcdInput =
  /** A contact is to wait under a rule; one that waits already changes rule and keeps its time. */
  | { type: 'contact.queued'; at: Instant; contact: string; channel: string; rule: QueueRule }
  /** A contact left: it was taken from the queue or from its agent, or its conversation ended. */
  | { type: 'contact.left'; at: Instant; contact: string }
  | { type: 'agent.state.changed'; at: Instant; agent: string; state: 'available' | 'unavailable' };
