import {
  type ChannelDefinition,
  type DrawingContext,
  type DrawnNode,
  type DrawnPort,
  drawnNode,
  type FlowNode,
} from '#runtime/index.ts';
import { type Seen, seenOn } from './lens.ts';

export type FacePort = DrawnPort;

/** What a node shows on the canvas, apart from what happens to it. */
export interface Face extends DrawnNode {
  icon: string | undefined;
  /** Whether it writes to customers. */
  sends: boolean;
  /** What the customers of the channel looked through see of it; undefined while no channel is chosen. */
  seen: Seen | undefined;
}

/** What faces are drawn with: the same object as long as none of it changes. */
export interface FaceContext extends DrawingContext {
  icons: Readonly<Record<string, string>>;
  lens: ChannelDefinition | undefined;
}

/** The face of a node. `wired` are the ports that edges leave by. */
export function faceOf(node: FlowNode, wired: readonly string[], context: FaceContext): Face {
  const definition = context.nodes.get(node.type);
  return {
    ...drawnNode(node, wired, context),
    icon: context.icons[node.type],
    sends: definition?.sends !== undefined,
    seen: definition && context.lens ? seenOn(context.lens, definition, node, context) : undefined,
  };
}
