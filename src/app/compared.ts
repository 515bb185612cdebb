import type { FlowChange } from '#runtime/diff.ts';
import type { Flow } from '#runtime/index.ts';
import type { ChangeLabel } from '#src/document/history.ts';

/** What a flow is held against. */
export type ComparedWith =
  /** As it was when it was opened, or saved to a file. */
  | { kind: 'opened' }
  /** As it was after that many changes of the history. */
  | { kind: 'step'; count: number; label: ChangeLabel | undefined }
  | { kind: 'flow'; id: string; name: string }
  /** As another tab has saved it. */
  | { kind: 'tab' }
  | { kind: 'file'; name: string }
  /** As it runs on the host. */
  | { kind: 'revision'; revision: string };

/** How a change is marked: by what came of the thing, or that it only stands elsewhere. */
export type Mark = 'added' | 'removed' | 'changed' | 'moved';

/** What differs, worked out anew whenever the flow changes. */
export interface Found {
  changes: readonly FlowChange[];
  /** Nodes of the open flow by id, and its edges by `FROM PORT`. */
  nodes: ReadonlyMap<string, Mark>;
  ways: ReadonlyMap<string, Mark>;
}

/** The open flow held against another version of it. */
export interface Compared {
  before: Flow;
  with: ComparedWith;
  /** Whether changes are told that change nothing of what the flow does. */
  layout: boolean;
  /** The change that is looked at, by its id. */
  current: string | null;
  /** Null until it is worked out. */
  found: Found | null;
}
