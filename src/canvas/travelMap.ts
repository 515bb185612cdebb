import type { Flow, NodeRegistry } from '#runtime/index.ts';
import { boxCorner } from './carried.ts';
import { foldingOf, linesOf } from './folding.ts';
import { groupKey, noteKey } from './keys.ts';
import type { TravelMap } from './travel.ts';

/** What arrow keys go to: nodes and notes that are to be seen, and folded groups, all by key. */
export function travelMap(flow: Flow, registry: NodeRegistry): TravelMap {
  if (!flow.notes && !flow.groups) return flow;
  const folding = foldingOf(flow, registry);
  const { boxOf, groups } = folding;
  const all: [string, TravelMap['nodes'][string]][] = [
    ...Object.entries(flow.nodes),
    ...Object.entries(flow.notes ?? {}).map(([id, note]) => [noteKey(id), note] as [string, typeof note]),
  ];
  const boxes = Object.entries(groups).flatMap(([id, { folded, nodes }]) => {
    const position = folded ? boxCorner(flow, nodes) : undefined;
    return position ? [[groupKey(id), { position }] as const] : [];
  });
  return {
    nodes: Object.fromEntries([...all.filter(([key]) => !boxOf.has(key)), ...boxes]),
    edges: linesOf(flow, folding).map(({ source, target }) => ({ from: source, to: target })),
  };
}
