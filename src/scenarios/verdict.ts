import type { Difference, Problem, Scenario } from '#runtime/index.ts';

/** What of a script a scenario passed; ways as `FROM PORT`. As plain JSON, for the way between threads. */
export interface Passed {
  script: string;
  nodes: readonly string[];
  ways: readonly string[];
}

/** How a scenario went, as far as the studio shows it. */
export interface Verdict {
  status: 'passed' | 'failed' | 'broken';
  problems: readonly Problem[];
  /** At most `DIFFERENCES_MAX`. */
  differences: readonly Difference[];
  /** How many there are in all. */
  count: number;
  passed: readonly Passed[];
  /** Languages its contacts were spoken to in. */
  languages: readonly string[];
}

/** More are not sent, nor shown. */
export const DIFFERENCES_MAX = 100;

/** The code of what must not happen: the worker could not play it. */
export const NOT_PLAYED = 'scenario.not-played';

export type Status = Verdict['status'];

/** A verdict, and what it is of: it holds as long as none of that changes. */
export interface Judged {
  scenario: Scenario;
  /** The workspace and the scripts, as one text: see `given.ts`. */
  given: string;
  verdict: Verdict;
}
