import { type FlowGroup, tidyGroups } from '../../model/annotation.ts';
import type { Flow, FlowEdge } from '../../model/flow.ts';
import type { Position } from '../../model/position.ts';
import { type DrawingContext, type DrawnNode, type DrawnPort, drawnNode } from '../face.ts';
import { BOX_HEIGHT, FRAME, heightFor, INPUT_Y, NODE_WIDTH, portY } from '../geometry.ts';
import { groupBy } from '../group.ts';
import { drawn } from '../routing/path.ts';
import type { Box } from '../routing/plane.ts';
import { route, type Way } from '../routing/route.ts';

export interface NodeAt {
  id: string;
  face: DrawnNode;
  box: Box;
}

export interface EdgeAt {
  kind: DrawnPort['kind'];
  /** What it is led by: the label of its port. */
  label: string;
  run: { path: string; around: Box };
}

export interface GroupAt {
  group: FlowGroup;
  box: Box;
}

/** All that is to be seen of a flow, and where. */
export interface Scene {
  nodes: NodeAt[];
  edges: EdgeAt[];
  frames: GroupAt[];
  folded: GroupAt[];
}

/** Half of the dot at the end of an edge. */
export const DOT = 5;

/** What a flow shows: as on the canvas, with groups that are folded there folded here. */
export function sceneOf(flow: Flow, context: DrawingContext): Scene {
  const wired = groupBy(flow.edges, ({ from }) => from);
  const all = Object.entries(flow.nodes).map(([id, node]): NodeAt => {
    const face = drawnNode(
      node,
      (wired.get(id) ?? []).map(({ port }) => port),
      context,
    );
    return { id, face, box: boxAt(node.position, heightFor(face.ports.length)) };
  });
  const byId = new Map(all.map((node) => [node.id, node]));
  const groups = Object.values(tidyGroups(flow)).flatMap((group) => groupAt(group, byId));
  const folded = groups.filter(({ group }) => group.folded);
  const hidden = new Map(folded.flatMap((one) => one.group.nodes.map((id) => [id, one])));
  const nodes = all.filter(({ id }) => !hidden.has(id));
  return {
    nodes,
    edges: edgesAt(
      flow.edges,
      byId,
      hidden,
      [...nodes, ...folded].map(({ box }) => box),
    ),
    frames: groups.filter(({ group }) => !group.folded),
    folded,
  };
}

const boxAt = ({ x, y }: Position, height: number): Box => ({
  left: x,
  right: x + NODE_WIDTH,
  top: y,
  bottom: y + height,
});

/** The frame around a group's nodes, or its box. */
function groupAt(group: FlowGroup, byId: ReadonlyMap<string, NodeAt>): GroupAt[] {
  const around = boundsOf(group.nodes.flatMap((id) => byId.get(id)?.box ?? []));
  if (!around) return [];
  const { left, right, top, bottom } = around;
  if (group.folded) return [{ group, box: boxAt({ x: left, y: top }, BOX_HEIGHT) }];
  const { aside, above } = FRAME;
  return [
    { group, box: { left: left - aside, right: right + aside, top: top - above, bottom: bottom + aside } },
  ];
}

/** The smallest box around all; undefined without any. */
export function boundsOf(boxes: readonly Box[]): Box | undefined {
  const [first, ...others] = boxes;
  if (!first) return undefined;
  return others.reduce(
    (around, { left, right, top, bottom }) => ({
      left: Math.min(around.left, left),
      right: Math.max(around.right, right),
      top: Math.min(around.top, top),
      bottom: Math.max(around.bottom, bottom),
    }),
    first,
  );
}

/** Edges as they run. What folded groups have with one other thing is one edge, what is within them none. */
function edgesAt(
  edges: readonly FlowEdge[],
  byId: ReadonlyMap<string, NodeAt>,
  hidden: ReadonlyMap<string, GroupAt>,
  boxes: readonly Box[],
): EdgeAt[] {
  const labels = new Map<string, Omit<EdgeAt, 'run'>>();
  const ways: Way[] = [];
  const seen = new Set<string>();
  for (const { from, port, to } of edges) {
    const [source, target] = [byId.get(from), byId.get(to)];
    const index = source?.face.ports.findIndex(({ id }) => id === port) ?? -1;
    const label = source?.face.ports[index];
    if (!source || !target || !label) continue;
    const [outOf, into] = [hidden.get(from), hidden.get(to)];
    if (outOf && outOf === into) continue;
    const [start, end] = [(outOf ?? source).box, (into ?? target).box];
    const id = `${from} ${port}`;
    const leaves = { x: start.right + DOT, y: start.top + (outOf ? INPUT_Y : portY(index)) };
    const arrives = { x: end.left - DOT, y: end.top + INPUT_Y };
    const same = JSON.stringify([leaves, arrives]);
    if (outOf && seen.has(same)) continue;
    seen.add(same);
    ways.push({ id, from: leaves, to: arrives });
    labels.set(id, { kind: label.kind, label: label.label });
  }
  return [...route(ways, boxes)].flatMap(([id, line]) => {
    const edge = labels.get(id);
    const around = boundsOf(line.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })));
    return edge && around ? [{ ...edge, run: { path: drawn(line).path, around } }] : [];
  });
}
