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

/** An answer, and all that it depends on. */
interface Known {
  flow: Flow;
  workspace: Workspace;
  /** The ids of all flows: others may be called. */
  scripts: string;
  patterns: boolean;
  checked: Checked;
}

/**
 * Compiles flows, each state of a flow once: documents are immutable, so what is the same object has the same answer.
 * Notes and groups are not compiled.
 */
export function createChecker(nodes: NodeRegistry, channels: ChannelRegistry) {
  const known = new WeakMap<Flow, Known>();
  /** The latest of the flows that have these nodes: most that differ in notes and groups alone. */
  const byNodes = new WeakMap<Flow['nodes'], Known>();
  return (flow: Flow, { workspace, flows }: Project): Checked => {
    const scripts = Object.keys(flows).sort().join(' ');
    // A pattern that is written out is looked at once the patterns are loaded.
    const patterns = patternsLoaded();
    const isStill = (last: Known | undefined): last is Known =>
      last?.workspace === workspace && last.patterns === patterns && last.scripts === scripts;
    const own = known.get(flow);
    if (isStill(own)) return own.checked;
    const alike = byNodes.get(flow.nodes);
    const isAlike = isStill(alike) && compilesAlike(alike.flow, flow);
    const universe = { nodes, channels, workspace, scripts: new Set(Object.keys(flows)) };
    const checked = isAlike
      ? alike.checked
      : { ...compile(flow, universe), environmentAt: whenAsked(flow, universe) };
    const now = { flow, workspace, scripts, patterns, checked };
    known.set(flow, now);
    byNodes.set(flow.nodes, now);
    return checked;
  };
}

/** Of flows with the same nodes. */
const compilesAlike = (one: Flow, other: Flow): boolean =>
  one.edges === other.edges &&
  one.variables === other.variables &&
  one.id === other.id &&
  one.name === other.name;

/** Made for the first node that somebody looks into. */
function whenAsked(flow: Flow, universe: Parameters<typeof environmentsOf>[1]): EnvironmentAt {
  let known: EnvironmentAt | undefined;
  return (node) => {
    known ??= environmentsOf(flow, universe);
    return known(node);
  };
}

export type Checker = ReturnType<typeof createChecker>;
