import { FRAME } from '#runtime/drawing.ts';
import { FLOW_GROUPS_MAX, type Flow, type FlowGroup, type FlowNode, tidyGroups } from '#runtime/index.ts';
import { type Box, boxAround, meet } from './boxes.ts';
import { freeId, leaveGroups } from './nodes.ts';

const FIRST = 'group';

/** The frame around a group's nodes. */
export function frameAround(boxes: readonly Box[]): Box | undefined {
  const around = boxAround(boxes);
  return (
    around && {
      x: around.x - FRAME.aside,
      y: around.y - FRAME.above,
      width: around.width + 2 * FRAME.aside,
      height: around.height + FRAME.above + FRAME.aside,
    }
  );
}

/** The group a node is in, by its id. */
export const groupOf = (flow: Flow, node: string): string | undefined =>
  Object.entries(tidyGroups(flow)).find(([, { nodes }]) => nodes.includes(node))?.[0];

/** The groups that some of the nodes are in, by their ids. */
export function groupsOf(flow: Flow, nodes: readonly string[]): string[] {
  const wanted = new Set(nodes);
  return Object.entries(tidyGroups(flow))
    .filter(([, group]) => group.nodes.some((id) => wanted.has(id)))
    .map(([id]) => id);
}

/** Puts nodes in a group of their own, out of those they are in; answers its id, if there may be another. */
export function groupNodes(
  flow: Flow,
  ids: readonly string[],
  { title, hue }: Pick<FlowGroup, 'title' | 'hue'>,
): string | undefined {
  const nodes = ids.filter((id) => Object.hasOwn(flow.nodes, id));
  if (nodes.length === 0) return undefined;
  leaveGroups(flow, new Set(nodes));
  const groups = flow.groups ?? {};
  if (Object.keys(groups).length >= FLOW_GROUPS_MAX) return undefined;
  const id = freeId(groups, FIRST);
  flow.groups = { ...groups, [id]: { title, hue, nodes } };
  return id;
}

/** Takes groups away; their nodes stay. A flow that is left without groups has none to write either. */
export function ungroup(flow: Flow, ids: readonly string[]): void {
  for (const id of ids) delete flow.groups?.[id];
  if (flow.groups && Object.keys(flow.groups).length === 0) delete flow.groups;
}

/** Changes a group's title or hue, folds or unfolds it. */
export function setGroup(
  flow: Flow,
  id: string,
  { title, hue, folded }: Partial<Omit<FlowGroup, 'nodes'>>,
): void {
  const group = flow.groups?.[id];
  if (!group) return;
  if (title !== undefined) group.title = title;
  if (hue !== undefined) group.hue = hue;
  if (folded) group.folded = true;
  else if (folded === false) delete group.folded;
}

/** Puts a node in a group, out of the one it is in; without a group it only leaves. */
export function joinGroup(flow: Flow, id: string | undefined, node: string): void {
  if (id !== undefined && groupOf(flow, node) === id) return;
  leaveGroups(flow, new Set([node]));
  if (id !== undefined) flow.groups?.[id]?.nodes.push(node);
}

/** A node that was put between nodes of one group belongs to it as well; one behind them need not. */
export function joinNeighbours(flow: Flow, node: string): void {
  const beside = new Set(
    flow.edges.flatMap(({ from, to }) => (from === node ? [to] : to === node ? [from] : [])),
  );
  const [group, ...others] = new Set([...beside].map((id) => groupOf(flow, id)));
  if (beside.size > 1 && group !== undefined && others.length === 0) joinGroup(flow, group, node);
}

/**
 * After nodes were moved: one that was put into another group's frame joins that, one that was taken out of its own
 * leaves it. Frames count as they were before, so that a group need not be left to be spread out; groups that are
 * moved as a whole stay together.
 */
export function settleGroups(
  flow: Flow,
  before: Flow,
  ids: readonly string[],
  boxOf: (node: FlowNode) => Box,
): void {
  const moved = new Set(ids);
  const groups = Object.entries(tidyGroups(before));
  const whole = new Set(groups.flatMap(([, { nodes }]) => (nodes.every((id) => moved.has(id)) ? nodes : [])));
  const frames = groups
    .filter(([, { folded, nodes }]) => !folded && !nodes.every((id) => moved.has(id)))
    .map(([id, { nodes }]) => ({ id, nodes, box: frameAround(boxesIn(before, nodes, boxOf)) }));
  for (const id of ids) {
    const node = flow.nodes[id];
    if (!node || whole.has(id)) continue;
    const box = boxOf(node);
    const own = frames.find(({ nodes }) => nodes.includes(id));
    if (own?.box && meet(own.box, box)) continue;
    const other = frames.find((frame) => frame.box && frame !== own && holdsMiddle(frame.box, box));
    if (own || other) joinGroup(flow, other?.id, id);
  }
}

const boxesIn = ({ nodes }: Flow, ids: readonly string[], boxOf: (node: FlowNode) => Box): Box[] =>
  ids.flatMap((id) => {
    const node = nodes[id];
    return node ? [boxOf(node)] : [];
  });

const holdsMiddle = (frame: Box, { x, y, width, height }: Box): boolean =>
  meet(frame, { x: x + width / 2, y: y + height / 2, width: 1, height: 1 });
