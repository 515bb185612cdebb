import type { Flow, Scenario, Workspace } from '#runtime/index.ts';

/** Everything a studio has open: one workspace, its flows and their tests. One thing, so that undo covers all of it. */
export interface Project {
  workspace: Workspace;
  flows: Record<string, Flow>;
  /** Absent as long as there never was one. */
  scenarios?: Record<string, Scenario>;
}
