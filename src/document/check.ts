import {
  type ChannelRegistry,
  compile,
  type EnvironmentAt,
  environmentsOf,
  type Flow,
  type NodeRegistry,
  type Problem,
  patternsLoaded,
  type Script,
  type Workspace,
} from '#runtime/index.ts';
import type { Project } from './project.ts';

/** What the compiler says of a flow. */
export interface Checked {
  script?: Script;
  problems: Problem[];
  /** What the compiler lets expressions of a node, by its id, speak about: for what is being typed. */
  environmentAt: EnvironmentAt;
}

/** An answer, and all that it depends on beside the flow. */
interface Known {
  workspace: Workspace;
  /** The ids of all flows: others may be called. */
  scripts: string;
  patterns: boolean;
  checked: Checked;
}

/**
 * Compiles flows, each state of a flow once: documents are immutable, so a flow that is the same object has the
 * same answer.
 */
export function createChecker(nodes: NodeRegistry, channels: ChannelRegistry) {
  const known = new WeakMap<Flow, Known>();
  return (flow: Flow, { workspace, flows }: Project): Checked => {
    const last = known.get(flow);
    const scripts = Object.keys(flows).sort().join(' ');
    // A pattern that is written out is looked at once the patterns are loaded.
    const patterns = patternsLoaded();
    if (last?.workspace === workspace && last.patterns === patterns && last.scripts === scripts)
      return last.checked;
    const universe = { nodes, channels, workspace, scripts: new Set(Object.keys(flows)) };
    const checked = { ...compile(flow, universe), environmentAt: whenAsked(flow, universe) };
    known.set(flow, { workspace, scripts, patterns, checked });
    return checked;
  };
}

/** Made for the first node that somebody looks into. */
function whenAsked(flow: Flow, universe: Parameters<typeof environmentsOf>[1]): EnvironmentAt {
  let known: EnvironmentAt | undefined;
  return (node) => {
    known ??= environmentsOf(flow, universe);
    return known(node);
  };
}

export type Checker = ReturnType<typeof createChecker>;
