import type { Flow, Workspace } from '#runtime/index.ts';

/** Everything a studio has open: one workspace and its flows. One thing, so that undo covers all of it. */
export interface Project {
  workspace: Workspace;
  flows: Record<string, Flow>;
}
