import { hasInput, type NodeRegistry } from '../../define/node.ts';
import type { Flow } from '../../model/flow.ts';
import { portRows } from '../face.ts';
import { groupBy } from '../group.ts';

/** The nodes as one reads them: along all ways from where contacts begin, port by port; then what no way leads to. */
export function inReadingOrder(flow: Flow, nodes: NodeRegistry): { reached: string[]; others: string[] } {
  const wired = groupBy(flow.edges, ({ from }) => from);
  const begins = Object.entries(flow.nodes).filter(([, { type }]) => {
    const definition = nodes.get(type);
    return definition !== undefined && !hasInput(definition);
  });
  const next = (id: string): string[] => {
    const node = flow.nodes[id];
    const edges = wired.get(id) ?? [];
    if (!node) return [];
    const rows = portRows(
      nodes.get(node.type),
      node.params,
      edges.map(({ port }) => port),
    );
    return rows.flatMap((row) => edges.find(({ port }) => port === row.id)?.to ?? []);
  };
  const seen = new Set<string>();
  const waiting = begins.map(([id]) => id).reverse();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id) || !Object.hasOwn(flow.nodes, id)) continue;
    seen.add(id);
    waiting.push(...next(id).reverse());
  }
  return { reached: [...seen], others: Object.keys(flow.nodes).filter((id) => !seen.has(id)) };
}
