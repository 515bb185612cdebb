import type { Flow, FlowEdge, NodeRegistry } from '#runtime/index.ts';
import { isLast, portsBy } from './parts.ts';

/** A node outside that a part of a flow leads to, and the edges that lead there. */
export interface WayOut {
  to: string;
  edges: FlowEdge[];
}

/** Where a part of a flow is come into and left. */
export interface Crossing {
  inside: ReadonlySet<string>;
  /** The nodes inside that edges from outside lead to. */
  entries: string[];
  ways: WayOut[];
  /** Somebody may leave a node by a port with nothing behind it: the script ends there. */
  dangles: boolean;
}

/** The last nodes of a script stay where they are: what leads to them is a way out. */
export function crossingOf(flow: Flow, ids: readonly string[], nodes: NodeRegistry): Crossing {
  const inside = new Set(
    ids.filter((id) => {
      const node = flow.nodes[id];
      return node !== undefined && !isLast(node, nodes);
    }),
  );
  const entries = new Set<string>();
  const ways = new Map<string, WayOut>();
  for (const edge of flow.edges) {
    if (!inside.has(edge.from) && inside.has(edge.to)) entries.add(edge.to);
    if (!inside.has(edge.from) || inside.has(edge.to)) continue;
    const way = ways.get(edge.to) ?? { to: edge.to, edges: [] };
    way.edges.push(edge);
    ways.set(edge.to, way);
  }
  return { inside, entries: [...entries], ways: [...ways.values()], dangles: danglesIn(flow, inside, nodes) };
}

function danglesIn(flow: Flow, inside: ReadonlySet<string>, nodes: NodeRegistry): boolean {
  const wired = new Set(flow.edges.map(({ from, port }) => `${from} ${port}`));
  return [...inside].some((id) => {
    const node = flow.nodes[id];
    return node !== undefined && portsBy(node, nodes).ways.some((port) => !wired.has(`${id} ${port}`));
  });
}
