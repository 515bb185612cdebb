import {
  type ChannelRegistry,
  type Compiling,
  createCompiler,
  type Flow,
  type NodeRegistry,
  patternsLoaded,
  type Workspace,
} from '#runtime/index.ts';
import type { Project } from './project.ts';

/** What the compiler says of a flow. */
export type Checked = Compiling;

/** An answer, and all that it depends on. */
interface Known {
  flow: Flow;
  workspace: Workspace;
  scripts: ReadonlySet<string>;
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
  const compile = createCompiler();
  let scripts: ReadonlySet<string> = new Set();
  return (flow: Flow, { workspace, flows }: Project): Checked => {
    scripts = hasSame(scripts, flows) ? scripts : new Set(Object.keys(flows));
    // A pattern that is written out is looked at once the patterns are loaded.
    const around = { workspace, scripts, patterns: patternsLoaded() };
    const isStill = (last: Known | undefined): last is Known =>
      last !== undefined &&
      last.workspace === workspace &&
      last.scripts === scripts &&
      last.patterns === around.patterns;
    const own = known.get(flow);
    if (isStill(own)) return own.checked;
    const alike = byNodes.get(flow.nodes);
    const isAlike = isStill(alike) && compilesAlike(alike.flow, flow);
    const checked = isAlike ? alike.checked : compile(flow, { nodes, channels, workspace, scripts });
    const now = { flow, ...around, checked };
    known.set(flow, now);
    byNodes.set(flow.nodes, now);
    return checked;
  };
}

/** The ids of all flows: others may be called. */
const hasSame = (scripts: ReadonlySet<string>, flows: Project['flows']): boolean => {
  const ids = Object.keys(flows);
  return ids.length === scripts.size && ids.every((id) => scripts.has(id));
};

/** Of flows with the same nodes. */
const compilesAlike = (one: Flow, other: Flow): boolean =>
  one.edges === other.edges &&
  one.variables === other.variables &&
  one.id === other.id &&
  one.name === other.name;

export type Checker = ReturnType<typeof createChecker>;
