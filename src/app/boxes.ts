import {
  type Flow,
  type FlowNode,
  heightFor,
  NODE_WIDTH,
  type NodeRegistry,
  portsOf,
} from '#runtime/index.ts';
import type { Box } from '#src/document/edits/boxes.ts';

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
