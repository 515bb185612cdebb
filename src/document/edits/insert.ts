import { type Flow, hasInput, type NodeRegistry, portsOf } from '#runtime/index.ts';
import { reaching } from '../ways.ts';
import { connect, targetOf } from './edges.ts';

/** A way out of a node, which has one edge at most. */
export interface EdgeAt {
  from: string;
  port: string;
}

/**
 * Puts a node onto an edge: the edge leads to it, and its port `by` to where the edge led. Edges that led to the node
 * or out of that port before are not asked for; a node on its own edge stays as it is.
 */
export function insertOn(flow: Flow, { from, port }: EdgeAt, node: string, by: string): void {
  const to = targetOf(flow, from, port);
  if (to === undefined || from === node || to === node) return;
  connect(flow, from, port, node);
  connect(flow, node, by, to);
}

/** By which ends nodes would stand on an edge: the node it leads to, and the way out that leads on. */
export interface Ends {
  entry: string;
  exit: EdgeAt;
}

/**
 * The ends of nodes that were put on a flow together: the one that takes edges and to which none of them leads, and a way
 * out of the happy path that leads nowhere, the furthest to the right. Undefined when they cannot stand on an edge.
 */
export function endsOf(flow: Flow, ids: readonly string[], nodes: NodeRegistry): Ends | undefined {
  const among = new Set(ids);
  const led = new Set(flow.edges.filter(({ from }) => among.has(from)).map(({ to }) => to));
  const typeOf = (id: string) => nodes.get(flow.nodes[id]?.type ?? '');
  const [entry, ...others] = ids.filter((id) => {
    const type = typeOf(id);
    return type !== undefined && hasInput(type) && !led.has(id);
  });
  if (entry === undefined || others.length > 0) return undefined;
  const reached = reaching(
    { ...flow, edges: flow.edges.filter(({ from }) => among.has(from)) },
    [entry],
    'after',
  );
  const ways = [...reached].flatMap((from) => {
    const [node, type] = [flow.nodes[from], typeOf(from)];
    if (!node || !type) return [];
    return portsOf(type, node.params)
      .filter(({ kind, id }) => kind === 'next' && targetOf(flow, from, id) === undefined)
      .map(({ id }) => ({ from, port: id, x: node.position.x }));
  });
  const [last] = ways.sort((a, b) => b.x - a.x);
  return last && { entry, exit: { from: last.from, port: last.port } };
}

/** Puts nodes onto an edge by their ends. */
export function insertAllOn(flow: Flow, { from, port }: EdgeAt, { entry, exit }: Ends): void {
  const to = targetOf(flow, from, port);
  if (to === undefined) return;
  connect(flow, from, port, entry);
  connect(flow, exit.from, exit.port, to);
}
