import { z } from 'zod';
import { flow } from './flow.ts';
import { scenario } from './scenario.ts';
import { workspace } from './workspace.ts';

export const BUG_REPORT_VERSION = 1;
export const BUG_REPORT_ABOUT_MAX = 2_000;

/** Everything that it takes to see again how a contact went: `*.report.json`. */
export const bugReport = z.strictObject({
  format: z.literal('routewright/report'),
  version: z.literal(BUG_REPORT_VERSION),
  /** What is wrong, in the words of whoever saw it. */
  about: z.string().max(BUG_REPORT_ABOUT_MAX).default(''),
  /** The version of Routewright that made it. */
  madeBy: z.string(),
  /** Data of customers are hidden in it. */
  masked: z.boolean(),
  workspace,
  /** The flow that was played, and those it calls. */
  flows: z.array(flow).min(1),
  /** What was done, with nothing expected. Chance is in it: a contact throws the dice of its own id. */
  scenario,
  /** `sha256-…` of everything that came of it: who plays it again gets the same, to the byte. */
  digest: z.string(),
});

export type BugReport = z.output<typeof bugReport>;
