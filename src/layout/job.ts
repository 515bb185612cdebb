import {
  type Flow,
  type FlowNode,
  groupBy,
  hasInput,
  heightFor,
  INPUT_Y,
  NODE_WIDTH,
  type NodeRegistry,
  type PortRow,
  type Position,
  portRows,
  portY,
  tidyGroups,
} from '#runtime/index.ts';

/** A thing to place: a node, or nodes that are placed as one. Sizes and places in px of the flow. */
export interface Box {
  id: string;
  width: number;
  height: number;
  /** Where it stands now: what is equal otherwise stays in the reader's order. */
  at: Position;
  /** A contact begins here: it stands in the first column. */
  begins: boolean;
}

/** An edge between two boxes. */
export interface Link {
  from: string;
  to: string;
  /** Where it leaves and arrives, from the top of each box. */
  out: number;
  into: number;
  /** How much it had better run straight. */
  weight: number;
}

/** Nodes that are kept together. */
export interface Cluster {
  id: string;
  nodes: string[];
  /** Drawn as one small box, its nodes out of sight: they stay as they are among themselves. */
  folded: boolean;
}

/** All that a layout depends on, as plain JSON. */
export interface Job {
  boxes: Box[];
  links: Link[];
  clusters: Cluster[];
  /** What stays where it is: a box, or without one the upper left corner of all. */
  anchor?: string;
}

export type Positions = Record<string, Position>;

/** The main way out of a node runs straight before all others; errors and waits bend first. */
const WEIGHTS = { main: 8, next: 2, aside: 0.5 };

/** What there is to place of a flow: all of it, or the nodes of a selection. */
export function jobOf(flow: Flow, nodes: NodeRegistry, only?: readonly string[], anchor?: string): Job {
  const wanted = new Set(only ?? Object.keys(flow.nodes));
  const drawn = Object.entries(flow.nodes).filter(([id]) => wanted.has(id));
  const rows = rowsByNode(flow, drawn, nodes);
  return {
    boxes: drawn.map(([id, node]) => boxOf(id, node, nodes, rows.get(id) ?? [])),
    links: flow.edges.flatMap(({ from, port, to }) => {
      const leaves = rows.get(from);
      return leaves && rows.has(to) && from !== to ? [linkOf(from, to, leaves, port)] : [];
    }),
    clusters: clustersOf(flow, wanted),
    ...(anchor === undefined ? {} : { anchor }),
  };
}

function rowsByNode(
  { edges }: Flow,
  drawn: readonly [string, FlowNode][],
  nodes: NodeRegistry,
): Map<string, PortRow[]> {
  const wired = groupBy(edges, ({ from }) => from);
  return new Map(
    drawn.map(([id, { type, params }]) => {
      const ports = (wired.get(id) ?? []).map(({ port }) => port);
      return [id, portRows(nodes.get(type), params, ports)];
    }),
  );
}

function boxOf(id: string, { type, position }: FlowNode, nodes: NodeRegistry, rows: readonly PortRow[]): Box {
  const definition = nodes.get(type);
  return {
    id,
    width: NODE_WIDTH,
    height: heightFor(rows.length),
    at: { x: position.x, y: position.y },
    begins: definition !== undefined && !hasInput(definition),
  };
}

function linkOf(from: string, to: string, rows: readonly PortRow[], port: string): Link {
  const index = rows.findIndex(({ id }) => id === port);
  const isHappy = rows[index]?.kind === 'next';
  const weight = !isHappy ? WEIGHTS.aside : index === 0 ? WEIGHTS.main : WEIGHTS.next;
  return { from, to, out: portY(index), into: INPUT_Y, weight };
}

/** Groups that are there as a whole; of a part of one, the nodes are placed on their own. */
const clustersOf = (flow: Flow, wanted: ReadonlySet<string>): Cluster[] =>
  Object.entries(tidyGroups(flow)).flatMap(([id, { nodes, folded = false }]) =>
    nodes.length > 0 && nodes.every((node) => wanted.has(node)) ? [{ id, nodes: [...nodes], folded }] : [],
  );
