import type { Instant } from '../../model/instant.ts';
import type { ScenarioStep } from '../../model/scenario.ts';
import type { Given } from '../setting.ts';

/** Where conversations are made up: when the first begins, if not on an ordinary working day. */
export interface Ground extends Given {
  startsAt?: Instant;
}

/** How much is tried before what is not covered counts as not found. */
export interface Budget {
  /** Conversations gone on from. */
  states: number;
  /** Inputs played. */
  inputs: number;
}

export const BUDGET: Budget = { states: 4_000, inputs: 40_000 };

/** Tuesday at noon in most of Europe. */
export const STARTS_AT: Instant = Date.parse('2026-11-24T10:00:00Z');

/** What somebody does, and how long after the last. */
export type Move = Pick<ScenarioStep, 'after' | 'do'>;
