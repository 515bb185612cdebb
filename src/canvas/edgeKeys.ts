import { type Flow, type NodeRegistry, portsOf } from '#runtime/index.ts';
import type { EdgeAt } from '#src/document/edits/insert.ts';
import type { Folding } from './folding.ts';

/** The edges that leave a node and are to be seen, from top to bottom. */
export function waysFrom(
  { nodes, edges }: Flow,
  id: string,
  registry: NodeRegistry,
  { boxOf }: Pick<Folding, 'boxOf'>,
): EdgeAt[] {
  const node = nodes[id];
  const definition = registry.get(node?.type ?? '');
  const order = node && definition ? portsOf(definition, node.params).map((port) => port.id) : [];
  const box = boxOf.get(id);
  return edges
    .filter(({ from, to }) => from === id && (box === undefined || boxOf.get(to) !== box))
    .map(({ from, port }) => ({ from, port, at: order.indexOf(port) }))
    .sort((a, b) => (a.at < 0 ? order.length : a.at) - (b.at < 0 ? order.length : b.at))
    .map(({ from, port }) => ({ from, port }));
}

/** Where the keyboard goes among edges: the first that leaves the node, else the first that comes to it. */
export function firstWay(
  flow: Flow,
  id: string,
  registry: NodeRegistry,
  folding: Pick<Folding, 'boxOf'>,
): EdgeAt | undefined {
  const [first] = waysFrom(flow, id, registry, folding);
  const before = flow.edges.find(({ to }) => to === id);
  return first ?? (before && { from: before.from, port: before.port });
}

/** The edge above or below one, of those that leave the same node; undefined at either end. */
export function nextWay(
  flow: Flow,
  { from, port }: EdgeAt,
  by: 1 | -1,
  registry: NodeRegistry,
  folding: Pick<Folding, 'boxOf'>,
): EdgeAt | undefined {
  const ways = waysFrom(flow, from, registry, folding);
  const at = ways.findIndex((way) => way.port === port);
  return at < 0 ? undefined : ways[at + by];
}
