import type { Instant } from '../../model/instant.ts';

/** An agent who may get the contact. */
export interface Candidate {
  agent: string;
  /** 1 (best) to 20. */
  proficiency: number;
  idleSince: Instant;
  contacts: number;
}

/** How the agent is chosen among candidates. */
export interface Strategy {
  name: string;
  /** Negative when `a` comes before `b`; ties are broken by the agent's id. */
  compare(a: Candidate, b: Candidate): number;
}
