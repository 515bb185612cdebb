import { GRID, type Position } from '#runtime/index.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** What can be travelled: the places of things, and which lead to which. */
export interface TravelMap {
  nodes: Readonly<Record<string, { position: Position }>>;
  edges: readonly { from: string; to: string }[];
}

/** How much worse it is to be off to the side than to be far away. */
const ASIDE = 2.5;
/** Beyond this many times as far aside as ahead, a node only counts when there is no better one. */
const CONE = 2;
const LAST_RESORT = 1e6;

/**
 * The node that an arrow key goes to: left and right along edges, up and down by place. Where no edge leads on, the
 * nearest node in the direction. Undefined when there is none.
 */
export function nextNode(flow: TravelMap, from: string, direction: Direction): string | undefined {
  return alongEdge(flow, from, direction) ?? nearest(flow, from, direction);
}

function alongEdge({ edges, nodes }: TravelMap, from: string, direction: Direction): string | undefined {
  if (direction === 'right')
    return edges.find((edge) => edge.from === from && Object.hasOwn(nodes, edge.to))?.to;
  if (direction === 'left')
    return edges.find((edge) => edge.to === from && Object.hasOwn(nodes, edge.from))?.from;
  return undefined;
}

/** How far in the direction, and how far aside. */
const ahead: Record<Direction, (d: Position) => [number, number]> = {
  left: ({ x, y }) => [-x, Math.abs(y)],
  right: ({ x, y }) => [x, Math.abs(y)],
  up: ({ x, y }) => [-y, Math.abs(x)],
  down: ({ x, y }) => [y, Math.abs(x)],
};

function nearest({ nodes }: TravelMap, from: string, direction: Direction): string | undefined {
  const start = nodes[from]?.position;
  if (!start) return undefined;
  let best: { id: string; cost: number } | undefined;
  for (const [id, { position }] of Object.entries(nodes)) {
    const [far, aside] = ahead[direction]({ x: position.x - start.x, y: position.y - start.y });
    const cost = far + ASIDE * aside + (aside > CONE * far ? LAST_RESORT : 0);
    if (id !== from && far >= GRID / 2 && (!best || cost < best.cost)) best = { id, cost };
  }
  return best?.id;
}

/** Where the keyboard starts: the node that edges leave but none reaches, else the first. */
export function firstNode({ nodes, edges }: TravelMap): string | undefined {
  const ids = Object.keys(nodes);
  const reached = new Set(edges.map(({ to }) => to));
  const leaving = new Set(edges.map(({ from }) => from));
  return ids.find((id) => leaving.has(id) && !reached.has(id)) ?? ids[0];
}

/** Where a flow ends on the drawing: the node furthest to the right, of several the lowest. */
export function lastNode({ nodes }: TravelMap): string | undefined {
  const all = Object.entries(nodes);
  const [last] = all.sort(([, a], [, b]) => b.position.x - a.position.x || b.position.y - a.position.y);
  return last?.[0];
}
