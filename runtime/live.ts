/** The door to a host that runs, for pages that are served by one. */

export type { Settlement } from './hosts/contract/outgoing.ts';
export type { PublishedRevision } from './hosts/contract/publication.ts';
export type { Grant, HostUser } from './hosts/contract/user.ts';
export type {
  AgentLine,
  AuditEntry,
  ContactFilter,
  ContactHistory,
  ContactLine,
  DoubtLine,
  DoubtsView,
  FloorView,
  FlowCounts,
  QueueLine,
  StepCount,
} from './hosts/contract/views.ts';
export {
  BEAT_MS,
  type Said,
  SESSION_OVER,
  type Told,
  type Topic,
  topicKey,
} from './hosts/live/protocol.ts';
export { sayHostProblem } from './hosts/words.ts';
