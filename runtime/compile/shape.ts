import { type AnyNode, type NodeRegistry, type Port, portsOf, type StartedBy } from '../define/node.ts';
import type { Flow, FlowNode } from '../model/flow.ts';
import { compare } from './problems.ts';

/** One node with its ways out: what the shape of a flow is made of. */
export interface NodeShape {
  id: string;
  node: FlowNode;
  /** Undefined when its type is not known. */
  definition: AnyNode | undefined;
  ports: ReadonlyMap<string, Port>;
  /** The ports that an edge is drawn from, whether or not it can be followed. */
  drawn: ReadonlySet<string>;
  /** Port to the node it leads to; only edges that can be followed. */
  next: ReadonlyMap<string, string>;
}

/**
 * Nodes in drawing order: from left to right, then from top to bottom, then by id. `last`: those of an earlier state of
 * the flow, which are given again where nothing of them has changed.
 */
export function shapesOf(
  flow: Flow,
  nodes: NodeRegistry,
  last?: ReadonlyMap<string, NodeShape>,
): NodeShape[] {
  const edges = edgesByNode(flow);
  return inOrder(flow).map(([id, node]) => {
    const known = last?.get(id);
    const definition = nodes.get(node.type);
    const isSame = known?.node === node && known.definition === definition;
    const ports = isSame ? known.ports : portsAt(node, definition);
    const ways = waysOf(edges.get(id) ?? [], { definition, ports }, (to) => leadsOn(flow, to, nodes));
    return isSame && isAlike(known, ways) ? known : { id, node, definition, ports, ...ways };
  });
}

const portsAt = ({ params }: FlowNode, definition: AnyNode | undefined): NodeShape['ports'] =>
  new Map((definition ? portsOf(definition, params) : []).map((port) => [port.id, port]));

type Ways = Pick<NodeShape, 'drawn' | 'next'>;

const isAlike = (one: Ways, other: Ways): boolean =>
  one.drawn.size === other.drawn.size &&
  one.next.size === other.next.size &&
  [...one.drawn].every((port) => other.drawn.has(port)) &&
  [...one.next].every(([port, to]) => other.next.get(port) === to);

/** Whether a contact comes in here rather than from another node. */
export const isStart = ({ definition }: Pick<NodeShape, 'definition'>): boolean =>
  definition?.entry === true || definition?.handles !== undefined;

/** Who begins a contact at an entry; undefined for any other node. Params of a draft may be anything. */
export function startedBy({
  definition,
  node,
}: Pick<NodeShape, 'definition' | 'node'>): StartedBy | undefined {
  if (!definition?.entry) return undefined;
  try {
    return definition.startedBy?.(node.params) ?? 'customer';
  } catch {
    return 'customer';
  }
}

/** Params of a draft may be anything: a type that trips over them is asked again when they are in order. */
export function waits({ definition, node }: Pick<NodeShape, 'definition' | 'node'>): boolean {
  try {
    return definition?.waits?.(node.params) ?? false;
  } catch {
    return true;
  }
}

/** The event a node handles, as scripts name it: with what it is narrowed down to, `signal.received:escalate`. */
export function eventOf({ definition, node }: Pick<NodeShape, 'definition' | 'node'>): string | undefined {
  if (definition?.handles === undefined) return undefined;
  const only = definition.handlesOnly?.(node.params);
  return only ? `${definition.handles}:${only}` : definition.handles;
}

const inOrder = (flow: Flow): [string, FlowNode][] =>
  Object.entries(flow.nodes).sort(
    ([idA, { position: a }], [idB, { position: b }]) => a.x - b.x || a.y - b.y || compare(idA, idB),
  );

/** Whether an edge may go to this node. */
const leadsOn = ({ nodes: drawn }: Flow, to: string, nodes: NodeRegistry): boolean =>
  Object.hasOwn(drawn, to) && !isStart({ definition: nodes.get(drawn[to]?.type ?? '') });

function waysOf(
  edges: Flow['edges'],
  { definition, ports }: Pick<NodeShape, 'definition' | 'ports'>,
  canBeGoneTo: (id: string) => boolean,
): Ways {
  // The ports of an unknown type are not known either: its edges count, or all behind it would seem unreachable.
  const usable = edges.filter(({ port, to }) => canBeGoneTo(to) && (!definition || ports.has(port)));
  return {
    drawn: new Set(edges.map(({ port }) => port)),
    next: new Map(usable.map(({ port, to }) => [port, to])),
  };
}

function edgesByNode({ edges }: Flow): ReadonlyMap<string, Flow['edges']> {
  const byNode = new Map<string, Flow['edges']>();
  for (const edge of edges) {
    const known = byNode.get(edge.from);
    if (known) known.push(edge);
    else byNode.set(edge.from, [edge]);
  }
  return byNode;
}
