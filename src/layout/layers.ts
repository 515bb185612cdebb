import { groupBy } from '#runtime/drawing.ts';
import type { Box, Link } from './job.ts';

/** Links past so many columns have no place kept for them in each: they would push everything apart. */
const SPAN_MAX = 24;

/** A piece of a link from one column to the next. Places on boxes from their tops; bends have no height. */
export interface Segment {
  from: number;
  to: number;
  out: number;
  into: number;
  weight: number;
}

/**
 * Boxes and the bends of long links, in columns. Boxes are numbered first, as they were given; bends follow.
 */
export interface Layered {
  boxes: readonly Box[];
  /** The column of each. */
  rank: readonly number[];
  /** Pieces that arrive at each, and that leave it. */
  ins: readonly Segment[][];
  outs: readonly Segment[][];
  depth: number;
}

/** From top to bottom in each column. */
export type Order = number[][];

export function layeredOf(
  boxes: readonly Box[],
  links: readonly Link[],
  ranks: ReadonlyMap<string, number>,
): Layered {
  const number = new Map(boxes.map(({ id }, index) => [id, index]));
  const rank = boxes.map(({ id }) => ranks.get(id) ?? 0);
  const ins: Segment[][] = boxes.map(() => []);
  const outs: Segment[][] = boxes.map(() => []);
  const add = (segment: Segment) => {
    outs[segment.from]?.push(segment);
    ins[segment.to]?.push(segment);
  };
  const bend = (column: number) => {
    ins.push([]);
    outs.push([]);
    return rank.push(column) - 1;
  };
  for (const { from, to, out, into, weight } of links) {
    const [first = 0, last = 0] = [number.get(from), number.get(to)];
    const [start = 0, end = 0] = [rank[first], rank[last]];
    if (end - start > SPAN_MAX) continue;
    let [before, leaves] = [first, out];
    for (let column = start + 1; column < end; column++) {
      const next = bend(column);
      add({ from: before, to: next, out: leaves, into: 0, weight });
      [before, leaves] = [next, 0];
    }
    add({ from: before, to: last, out: leaves, into, weight });
  }
  return { boxes, rank, ins, outs, depth: Math.max(0, ...rank) + 1 };
}

/** Whether it is a box; else the bend of a link. */
export const isBox = ({ boxes }: Layered, vertex: number): boolean => vertex < boxes.length;

/** Boxes by column, in the order that `before` says. */
export function boxesInOrder(layered: Layered, before: (a: number, b: number) => number): Order {
  const order: Order = Array.from({ length: layered.depth }, () => []);
  layered.boxes.forEach((_, index) => {
    order[layered.rank[index] ?? 0]?.push(index);
  });
  return order.map((layer) => layer.sort((a, b) => before(a, b) || a - b));
}

/** Only the boxes of an order: what can be read from a drawing. */
export const withoutBends = (layered: Layered, order: Order): Order =>
  order.map((layer) => layer.filter((vertex) => isBox(layered, vertex)));

/** Puts the bends among the boxes, where their links cross the fewest others. */
export function withBends(layered: Layered, boxes: Order): Order {
  const position = new Map<number, number>();
  const keyOf = ({ from, out }: Segment) => (position.get(from) ?? 0) + fraction(out);
  const bends = groupBy(
    [...layered.rank.keys()].filter((vertex) => !isBox(layered, vertex)),
    (vertex) => layered.rank[vertex] ?? 0,
  );
  return boxes.map((layer, column) => {
    const keys = layer.map((box) => (layered.ins[box] ?? []).map(keyOf));
    const placed = (bends.get(column) ?? []).map((vertex) => {
      const [arrives] = layered.ins[vertex] ?? [];
      const key = arrives ? keyOf(arrives) : 0;
      return { vertex, key, slot: bestSlot(keys, key) };
    });
    placed.sort((a, b) => a.slot - b.slot || a.key - b.key || a.vertex - b.vertex);
    const merged: number[] = [];
    for (let slot = 0; slot <= layer.length; slot++) {
      while (placed[0]?.slot === slot) merged.push(placed.shift()?.vertex ?? 0);
      const box = layer[slot];
      if (box !== undefined) merged.push(box);
    }
    for (const [index, vertex] of merged.entries()) position.set(vertex, index);
    return merged;
  });
}

/** Only for comparing: any height stays below one step. */
const BOX_HEIGHT_MAX = 10_000;

/** A place on a box as a part of one step in the order. */
export const fraction = (offset: number): number => offset / (offset + BOX_HEIGHT_MAX);

/** Before which box of a column a link from `key` crosses the fewest of those that arrive there; of equals the last. */
function bestSlot(keys: readonly (readonly number[])[], key: number): number {
  let crossings = 0;
  let [best, least] = [0, 0];
  keys.forEach((arriving, index) => {
    for (const other of arriving) crossings += other > key ? 1 : other < key ? -1 : 0;
    if (crossings <= least) [best, least] = [index + 1, crossings];
  });
  return best;
}
