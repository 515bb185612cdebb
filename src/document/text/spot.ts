import { type Flow, type FlowNode, type NodeRegistry, type Position, snap } from '#runtime/index.ts';
import { boxAround, boxesOf, boxOf } from '#src/document/edits/boxes.ts';
import { stepAside } from '#src/document/edits/free-spot.ts';
import { GAP, NEXT_X } from '#src/document/edits/move-on.ts';

/** Where a new node goes on a flow: near a node that leads to it, where one does. */
export type Spot = (flow: Flow, node: Omit<FlowNode, 'position'>, beside: Position | undefined) => Position;

/** Right of what leads to it, or below where that is taken; a beginning goes below all the others. */
export const spotIn =
  (nodes: NodeRegistry): Spot =>
  (flow, node, beside) => {
    const boxes = boxesOf(flow, Object.keys(flow.nodes), nodes);
    const all = boxAround([...boxes.values()]);
    if (!all) return { x: 0, y: 0 };
    if (!beside) return snap({ x: all.x, y: all.y + all.height + 2 * GAP });
    const wanted = snap({ x: beside.x + NEXT_X, y: beside.y });
    const by = stepAside([boxOf({ ...node, position: wanted }, nodes)], boxes, ['down'], GAP);
    return { x: wanted.x + by.x, y: wanted.y + by.y };
  };
