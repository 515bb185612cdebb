import {
  type ChannelRegistry,
  compile,
  type Flow,
  type NodeRegistry,
  type Problem,
  patternsLoaded,
  type Script,
  type Workspace,
} from '#runtime/index.ts';

/** What the compiler says of a flow. */
export interface Checked {
  script?: Script;
  problems: Problem[];
}

/**
 * Compiles flows, each state of a flow once: documents are immutable, so a flow that is the same object has the
 * same answer.
 */
export function createChecker(nodes: NodeRegistry, channels: ChannelRegistry) {
  const known = new WeakMap<Flow, { workspace: Workspace; patterns: boolean; checked: Checked }>();
  return (flow: Flow, workspace: Workspace): Checked => {
    const last = known.get(flow);
    // A pattern that is written out is looked at once the patterns are loaded.
    const patterns = patternsLoaded();
    if (last?.workspace === workspace && last.patterns === patterns) return last.checked;
    const checked = compile(flow, { nodes, channels, workspace });
    known.set(flow, { workspace, patterns, checked });
    return checked;
  };
}

export type Checker = ReturnType<typeof createChecker>;
