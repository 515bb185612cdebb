import {
  type Flow,
  type FlowNode,
  heightFor,
  NODE_WIDTH,
  type NodeRegistry,
  type Position,
  portsOf,
} from '#runtime/index.ts';

/** A thing on the drawing: its upper left corner and its size, px. */
export interface Box extends Position {
  width: number;
  height: number;
}

/** The smallest box around all of them; undefined without any. */
export function boxAround(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** A node's place and size: all of them are as wide, and as high as their ports ask. */
export function boxOf({ type, params, position: { x, y } }: FlowNode, nodes: NodeRegistry): Box {
  const definition = nodes.get(type);
  const ports = definition ? portsOf(definition, params).length : 0;
  return { x, y, width: NODE_WIDTH, height: heightFor(ports) };
}

/** The boxes of those of the nodes that the flow has. */
export const boxesOf = (
  flow: Pick<Flow, 'nodes'>,
  ids: readonly string[],
  nodes: NodeRegistry,
): ReadonlyMap<string, Box> =>
  new Map(
    ids.flatMap((id): [string, Box][] => {
      const node = flow.nodes[id];
      return node ? [[id, boxOf(node, nodes)]] : [];
    }),
  );

/** Whether two boxes lie on each other, or are nearer than the gap. */
export const meet = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;
