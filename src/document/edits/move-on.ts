import { type Flow, GRID, NODE_WIDTH, type NodeRegistry, type Position } from '#runtime/index.ts';
import { type Box, boxesOf } from './boxes.ts';

/** Kept free between nodes. In px. */
export const GAP = 2 * GRID;
/** From a node to the one after it: the edge between them and its label need room. In px. */
export const NEXT_X = NODE_WIDTH + 104;

const onGrid = (length: number): number => Math.ceil(length / GRID) * GRID;

/** The nodes of a flow but some, with their places and sizes. */
export function othersThan(flow: Flow, nodes: NodeRegistry, ids: readonly string[]): Map<string, Box> {
  const out = new Set(ids);
  return new Map(
    boxesOf(
      flow,
      Object.keys(flow.nodes).filter((id) => !out.has(id)),
      nodes,
    ),
  );
}

/** A place from which all moves on, and how far. With `up`, all above it moves up. */
export interface Cut {
  axis: 'x' | 'y';
  at: number;
  by: number;
  up?: boolean;
}

/**
 * Moves on what stands at the cut or behind it; of what is further away less, wherever there is room to spare between.
 * How far something moves follows from its place alone: what is level stays level, the order stays, and nothing comes
 * to lie on anything. Notes go along.
 */
export function moveOn(flow: Flow, others: ReadonlyMap<string, Box>, { axis, at, by, up }: Cut): void {
  const sign = up ? -1 : 1;
  const size = axis === 'x' ? NODE_WIDTH : Math.max(0, ...[...others.values()].map(({ height }) => height));
  const spare = axis === 'x' ? NEXT_X : size + GAP;
  const places = [...others.values()].map((box) => sign * box[axis]);
  const shiftAt = shifts(places, sign * at, onGrid(by), spare);
  const moved = (position: Position): Position | undefined => {
    const shift = shiftAt(sign * position[axis]);
    return shift > 0 ? { ...position, [axis]: position[axis] + sign * shift } : undefined;
  };
  for (const [id, { x, y }] of others) {
    const [node, position] = [flow.nodes[id], moved({ x, y })];
    if (node && position) node.position = position;
  }
  for (const note of Object.values(flow.notes ?? {})) note.position = moved(note.position) ?? note.position;
}

/** How far what stands at a place moves: the whole way at the first, and less by what is free beyond `spare`. */
function shifts(places: readonly number[], from: number, by: number, spare: number): (at: number) => number {
  const behind = [...new Set(places)].filter((at) => at >= from).sort((a, b) => a - b);
  let [shift, last] = [by, behind[0] ?? from];
  const steps = behind.map((at): [number, number] => {
    shift = Math.max(0, shift - Math.max(0, Math.floor((at - last - spare) / GRID) * GRID));
    last = at;
    return [at, shift];
  });
  const known = new Map(steps);
  return (at) => (at < from ? 0 : (known.get(at) ?? steps.findLast(([step]) => step <= at)?.[1] ?? by));
}
