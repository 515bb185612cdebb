import { type Flow, type FlowEdge, type FlowGroup, type NodeRegistry, tidyGroups } from '#runtime/index.ts';
import { notesIn } from '#src/app/groups.ts';
import { edgeId } from './edges.ts';
import { groupKey, noteKey } from './keys.ts';

/** How the groups of a flow are drawn. */
export interface Folding {
  groups: Readonly<Record<string, FlowGroup>>;
  /** What a folded group holds, nodes and notes by their keys, to the key of its box. */
  boxOf: ReadonlyMap<string, string>;
}

const known = new WeakMap<Flow, Folding>();
/** Of all flows without folded groups, so that what is made of it stays. */
const NOTHING: Folding['boxOf'] = new Map();

export function foldingOf(flow: Flow, registry: NodeRegistry): Folding {
  const last = known.get(flow);
  if (last) return last;
  const groups = tidyGroups(flow);
  const folded = Object.entries(groups).filter(([, group]) => group.folded);
  const boxed = folded.flatMap(([id, group]) =>
    [...group.nodes, ...notesIn(flow, group, registry).map(noteKey)].map(
      (key) => [key, groupKey(id)] as const,
    ),
  );
  const folding = { groups, boxOf: boxed.length > 0 ? new Map(boxed) : NOTHING };
  known.set(flow, folding);
  return folding;
}

/** A line that is drawn: an edge, or the edges that a folded group has with one other thing. */
export interface Line {
  id: string;
  source: string;
  target: string;
  /** The first of its edges, which it is drawn from. */
  edge: FlowEdge;
  edges: readonly FlowEdge[];
}

/**
 * The lines of a flow. What runs within a folded group is out of sight; what leaves it for the same place is one
 * line. Lines from a node stay apart, since each is one of its ports.
 */
export function linesOf({ edges }: Pick<Flow, 'edges'>, { boxOf }: Pick<Folding, 'boxOf'>): Line[] {
  const lines = new Map<string, Line>();
  for (const edge of edges) {
    const source = boxOf.get(edge.from) ?? edge.from;
    const target = boxOf.get(edge.to) ?? edge.to;
    if (source === target && boxOf.has(edge.from)) continue;
    const id = edgeId(edge.from, edge.port);
    const same = boxOf.has(edge.from) ? `${source} ${target}` : id;
    const line = lines.get(same);
    lines.set(
      same,
      line ? { ...line, edges: [...line.edges, edge] } : { id, source, target, edge, edges: [edge] },
    );
  }
  return [...lines.values()];
}
