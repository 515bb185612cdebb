import { GRID, type Position } from '#runtime/index.ts';
import { type Box, meet } from './boxes.ts';
import { GAP } from './move-on.ts';

/** Where something may be put that does not fit where it was wanted. */
export type Aside = 'down' | 'up' | 'right' | 'left';

type Others = ReadonlyMap<string, Box>;

/** How far a box has to go one way to be past another. */
const past: Record<Aside, (box: Box, other: Box) => number> = {
  down: (box, other) => other.y + other.height + GAP - box.y,
  up: (box, other) => box.y + box.height + GAP - other.y,
  right: (box, other) => other.x + other.width + GAP - box.x,
  left: (box, other) => box.x + box.width + GAP - other.x,
};

const along: Record<Aside, (by: number) => Position> = {
  down: (y) => ({ x: 0, y }),
  up: (y) => ({ x: 0, y: -y }),
  right: (x) => ({ x, y: 0 }),
  left: (x) => ({ x: -x, y: 0 }),
};

/**
 * How far boxes that hang together go for none of them to lie on another, or within the gap of one: not at all where
 * they fit, else the shortest of the ways.
 */
export function stepAside(
  boxes: readonly Box[],
  others: Others,
  ways: readonly Aside[],
  gap: number,
): Position {
  const near = nearness(others);
  if (!boxes.some((box) => near(box).some((other) => meet(box, other, gap)))) return { x: 0, y: 0 };
  const steps = ways.map((way) => ({ way, by: stepBy(boxes, near, way) }));
  const [best] = steps.sort((a, b) => a.by - b.by);
  return best ? along[best.way](best.by) : { x: 0, y: 0 };
}

/** Any shorter step than the longest that is needed leads onto the same one again. */
function stepBy(boxes: readonly Box[], near: (box: Box) => readonly Box[], way: Aside): number {
  for (let by = 0; ; ) {
    const step = along[way](by);
    const more = boxes.flatMap((box) => {
      const moved = { ...box, x: box.x + step.x, y: box.y + step.y };
      return near(moved)
        .filter((other) => meet(moved, other, GAP))
        .map((other) => past[way](moved, other));
    });
    if (more.length === 0) return by;
    by += Math.ceil(Math.max(...more) / GRID) * GRID;
  }
}

/** Wider than any gap, so that few are looked at. */
const STRIPE = 400;

/** The boxes that a box may meet: they are found by the stripes of the drawing that they stand in. */
function nearness(others: Others): (box: Box) => readonly Box[] {
  const stripes = new Map<number, Box[]>();
  for (const box of others.values())
    for (const stripe of stripesOf(box, 0)) stripes.set(stripe, [...(stripes.get(stripe) ?? []), box]);
  return (box) => [...new Set(stripesOf(box, GAP).flatMap((stripe) => stripes.get(stripe) ?? []))];
}

function stripesOf({ x, width }: Box, gap: number): number[] {
  const first = Math.floor((x - gap) / STRIPE);
  const last = Math.floor((x + width + gap) / STRIPE);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
