import { type Flow, type FlowEdge, type NodeRegistry, type Port, portsOf } from '#runtime/index.ts';
import type { Crossing } from './crossing.ts';

/**
 * Of each way out, in their order, whether the customer wrote just before, whichever way a contact came there. What was
 * before the part does not count: nothing of that is known in it.
 */
export function heardBy(flow: Flow, { inside, entries, ways }: Crossing, nodes: NodeRegistry): boolean[] {
  const within = flow.edges.filter(({ from, to }) => inside.has(from) && inside.has(to));
  const silent = new Set(entries);
  const portOf = ({ from, port }: FlowEdge): Port | undefined => {
    const node = flow.nodes[from];
    const definition = nodes.get(node?.type ?? '');
    return node && definition && portsOf(definition, node.params).find(({ id }) => id === port);
  };
  const isSilent = (edge: FlowEdge): boolean => {
    const port = portOf(edge);
    return !port?.hears && (silent.has(edge.from) || (port?.after?.max ?? 0) > 0);
  };
  // Silence spreads until nothing changes.
  for (let size = -1; size !== silent.size; ) {
    size = silent.size;
    for (const edge of within) if (isSilent(edge)) silent.add(edge.to);
  }
  return ways.map(({ edges }) => edges.every((edge) => !isSilent(edge)));
}
