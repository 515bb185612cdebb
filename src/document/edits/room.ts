import { type Flow, NODE_WIDTH, type NodeRegistry, type Position, snap } from '#runtime/index.ts';
import { type Box, boxAround, boxesOf, meet } from './boxes.ts';
import { targetOf } from './edges.ts';
import { type Aside, stepAside } from './free-spot.ts';
import type { EdgeAt } from './insert.ts';
import { GAP, moveOn, NEXT_X, othersThan } from './move-on.ts';
import { moveNode } from './nodes.ts';

/** Where nodes go that would lie on others, and from how near that counts. */
interface Clear {
  ways: readonly Aside[];
  gap: number;
}

/** What somebody put somewhere stays there if it can at all. */
export const WHERE_PUT: Clear = { ways: ['down', 'up', 'right', 'left'], gap: 0 };
/** What stands behind another stays right of it, and below what stands there already. */
export const BELOW: Clear = { ways: ['down'], gap: GAP };

/** Room beside a column for an edge and its label. In px. */
const BETWEEN = NEXT_X - NODE_WIDTH;

/**
 * Puts nodes, which keep their places to each other, between the ends of an edge: where they are wanted, else halfway
 * where there is room and right behind its start where there is none. What stands behind them moves on.
 */
export function putOnEdge(
  flow: Flow,
  nodes: NodeRegistry,
  on: EdgeAt,
  ids: readonly string[],
  wanted?: Position,
): void {
  const block = boxAround([...boxesOf(flow, ids, nodes).values()]);
  const start = flow.nodes[on.from]?.position;
  const end = flow.nodes[targetOf(flow, on.from, on.port) ?? '']?.position;
  if (!block || !start || !end) return;
  const place = placeBetween(start, end, block.width, wanted);
  const { x } = place;
  const isAhead = end.x > start.x;
  if (isAhead && end.x < x + block.width + (wanted ? GAP : BETWEEN))
    moveOn(flow, othersThan(flow, nodes, ids), {
      axis: 'x',
      at: end.x,
      by: x + block.width + BETWEEN - end.x,
    });
  moveBlock(flow, ids, { x: x - block.x, y: place.y - block.y });
  keepClear(flow, nodes, ids, { ways: ['down', 'up'], gap: wanted ? 0 : GAP });
}

function placeBetween(start: Position, end: Position, width: number, wanted: Position | undefined): Position {
  const room = end.x - start.x;
  if (room <= 0) return snap(wanted ?? { x: start.x + NEXT_X, y: start.y });
  const first = start.x + NODE_WIDTH + GAP;
  if (wanted) return snap({ x: Math.max(first, Math.min(wanted.x, end.x)), y: wanted.y });
  const middle = start.x + (room + NODE_WIDTH - width) / 2;
  return middle >= start.x + NEXT_X
    ? snap({ x: middle, y: (start.y + end.y) / 2 })
    : snap({ x: start.x + NEXT_X, y: end.y });
}

/** Puts nodes that lie on others beside them, together, the shortest of the ways; those that lie on none stay. */
export function keepClear(
  flow: Flow,
  nodes: NodeRegistry,
  ids: readonly string[],
  { ways, gap }: Clear,
): void {
  const boxes = [...boxesOf(flow, ids, nodes).values()];
  moveBlock(flow, ids, stepAside(boxes, othersThan(flow, nodes, ids), ways, gap));
}

function moveBlock(flow: Flow, ids: readonly string[], by: Position): void {
  if (by.x === 0 && by.y === 0) return;
  for (const id of ids) {
    const at = flow.nodes[id]?.position;
    if (at) moveNode(flow, id, { x: at.x + by.x, y: at.y + by.y });
  }
}

/**
 * Makes room for nodes that took the place of one that stood at `at`, or of several: what is right of it moves right,
 * what is below it and in their way further down, what is above it up.
 */
export function makeRoom(flow: Flow, nodes: NodeRegistry, ids: readonly string[], at: Position): void {
  const block = boxAround([...boxesOf(flow, ids, nodes).values()]);
  if (!block) return;
  const others = () => [...othersThan(flow, nodes, ids).values()];
  const isBehind = ({ x }: Box) => x > at.x + NODE_WIDTH / 2;
  const column = Math.min(...others().flatMap((box) => (isBehind(box) ? [box.x] : [])));
  const right = block.x + block.width - column;
  if (right + GAP > 0)
    moveOn(flow, othersThan(flow, nodes, ids), { axis: 'x', at: column, by: right + BETWEEN });
  const inTheWay = others().filter((box) => !isBehind(box) && meet(box, block, GAP));
  const below = Math.min(...inTheWay.flatMap(({ y }) => (y > at.y ? [y] : [])));
  const above = inTheWay.filter(({ y }) => y <= at.y);
  const down = block.y + block.height + GAP - below;
  const up = Math.max(...above.map(({ y, height }) => y + height)) + GAP - block.y;
  if (down > 0) moveOn(flow, othersThan(flow, nodes, ids), { axis: 'y', at: below, by: down });
  if (up > 0) {
    const from = Math.max(...above.map(({ y }) => y));
    moveOn(flow, othersThan(flow, nodes, ids), { axis: 'y', at: from, by: up, up: true });
  }
}
