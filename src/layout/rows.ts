import { GRID, INPUT_Y, portY } from '#runtime/drawing.ts';
import { isBox, type Layered, type Order, type Segment } from './layers.ts';
import { median, rising, type Wish } from './median.ts';

/** Between boxes above each other; a link that passes between them has half of it. */
const GAP = 2 * GRID;
/** A box without links stays where it is, as long as nobody else asks for the place. */
const IDLE = 0.01;
/** Lower than that a box's first port stands to its input: the tops of boxes in a row are level. */
const LEVEL = portY(0) - INPUT_Y;

const toGrid = (value: number): number => Math.round(value / GRID) * GRID;

/** How far down each vertex stands, on the grid: links as straight as can be, none above what it stands below. */
export function rowsOf(layered: Layered, order: Order): number[] {
  const rows: number[] = [];
  const steps = order.map((layer) => stepsOf(layered, layer));
  order.forEach((layer, column) => {
    layer.forEach((vertex, index) => {
      rows[vertex] = steps[column]?.[index] ?? 0;
    });
  });
  const settle = (column: number, ways: 'in' | 'both') => {
    const layer = order[column] ?? [];
    const step = steps[column] ?? [];
    const wishes = layer.map((vertex, index) => {
      const { at, weight } = wishOf(layered, vertex, rows, ways);
      return { at: at - (step[index] ?? 0), weight };
    });
    rising(wishes).forEach((at, index) => {
      rows[layer[index] ?? 0] = at + (step[index] ?? 0);
    });
  };
  const columns = order.map((_, column) => column);
  for (const column of columns) settle(column, 'in');
  for (const column of columns.toReversed()) settle(column, 'both');
  for (const column of columns) settle(column, 'in');
  return rows;
}

/** How far down each of a column stands when nothing is left free. */
function stepsOf(layered: Layered, layer: readonly number[]): number[] {
  let next = 0;
  return layer.map((vertex, index) => {
    const above = layer[index - 1];
    if (above !== undefined) {
      const gap = isBox(layered, above) && isBox(layered, vertex) ? GAP : GAP / 2;
      next += Math.ceil(((layered.boxes[above]?.height ?? 0) + gap) / GRID) * GRID;
    }
    return next;
  });
}

/** Where a vertex had better stand for its links to be straight. */
function wishOf(layered: Layered, vertex: number, rows: readonly number[], ways: 'in' | 'both'): Wish {
  const wishes = (layered.ins[vertex] ?? []).map((segment) => ({
    at: (rows[segment.from] ?? 0) + fall(layered, segment),
    weight: segment.weight,
  }));
  if (ways === 'both')
    for (const segment of layered.outs[vertex] ?? [])
      wishes.push({ at: (rows[segment.to] ?? 0) - fall(layered, segment), weight: segment.weight });
  const at = median(wishes);
  if (at === undefined) return { at: rows[vertex] ?? 0, weight: IDLE };
  return { at, weight: Math.max(...wishes.map(({ weight }) => weight)) };
}

/** How much lower than where it comes from a straight link arrives. */
const fall = (layered: Layered, { to, out, into }: Segment): number =>
  toGrid(isBox(layered, to) ? out - into - LEVEL : out);
