import type { Instant } from '../../model/instant.ts';
import type { RoutingCriterion } from '../../model/skill.ts';
import type { Reason } from '../../model/trace.ts';

/** An agent who may get the contact, and has room. */
export interface Candidate {
  agent: string;
  /** 1 (best) to 20. */
  proficiency: number;
  idleSince: Instant;
  /** What the agent has on the desk. */
  contacts: number;
}

/** Whom a contact knows, and how that agent stands: `busy` is at work without room, `never` may not get it. */
export interface Acquaintance {
  /** Who last had this conversation, and who last had one with this customer; null: nobody. */
  case: string | null;
  customer: string | null;
  standing(agent: string): 'free' | 'busy' | 'away' | 'never';
}

/** How the agent is chosen among candidates. */
export interface Strategy<C extends RoutingCriterion = RoutingCriterion> {
  criterion: C['criterion'];
  /** Negative when `a` comes before `b`; what is left undecided goes by the agents' ids. */
  compare(a: Candidate, b: Candidate): number;
  /** Why the best candidate gets the contact, and what another has to show. */
  because(best: Candidate, now: Instant): Reason;
  lower(other: Candidate, now: Instant): Reason;
  /** The one agent that a contact waits for before anybody else may get it, and for how many seconds. */
  waitsFor?(routing: C, acquaintance: Acquaintance): { agent: string; seconds: number } | undefined;
}
