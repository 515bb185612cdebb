import type { Problem, Scenario, Script, Workspace } from '#runtime/index.ts';
import type { Verdict } from './verdict.ts';

/** What scenarios are played with, as plain JSON. */
export interface Centre {
  workspace: Workspace;
  scripts: readonly Script[];
}

/** What a worker is asked. The centre comes first, and again when it changes. */
export type Job =
  | { kind: 'centre'; centre: Centre }
  | { kind: 'judge'; job: number; scenario: Scenario }
  | { kind: 'generate'; job: number; script: string };

/** Why a way out of a node is not covered. */
export interface Uncovered {
  node: string;
  port: string;
  reason: Pick<Problem, 'code' | 'params'>;
}

/** Scenarios that were made up, each with the ways that it goes as `NODE PORT`, and the ways that none goes. */
export interface MadeUp {
  scenarios: readonly { scenario: Scenario; ways: readonly string[] }[];
  uncovered: readonly Uncovered[];
}

export type Answer =
  | { job: number; verdict: Verdict }
  | { job: number; madeUp: MadeUp }
  /** Something that must not happen. */
  | { job: number; failed: string };
