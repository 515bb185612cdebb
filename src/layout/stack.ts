import { GRID, groupBy } from '#runtime/drawing.ts';
import type { Box, Link } from './job.ts';
import { placeInColumns } from './layered.ts';
import { boundsOf, type Placed } from './placed.ts';

/** Between parts that do not hang together: loops run there, too. */
const BETWEEN = 4 * GRID;
/** Boxes without links stand side by side, so many in a row. */
const LONE_IN_ROW = 6;
const LONE_ASIDE = 3 * GRID;

const up = (value: number): number => Math.ceil(value / GRID) * GRID;

/** Places boxes, each part that hangs together below another. The upper left corner is at 0, 0. */
export function placeInStack(boxes: readonly Box[], links: readonly Link[]): Placed {
  const parts = partsOf(boxes, links);
  const lone = parts.filter(([first, ...others]) => others.length === 0 && !first?.begins).flat();
  const joined = parts.filter((part) => part.length > 1 || part[0]?.begins);
  const all: Placed = new Map();
  let top = 0;
  const add = (part: readonly Box[], placed: Placed) => {
    for (const [id, { x, y }] of placed) all.set(id, { x, y: y + top });
    top += up(boundsOf(part, placed).height) + BETWEEN;
  };
  for (const part of joined.sort(readFirst)) {
    const ids = new Set(part.map(({ id }) => id));
    add(
      part,
      placeInColumns(
        part,
        links.filter(({ from }) => ids.has(from)),
      ),
    );
  }
  if (lone.length > 0) add(lone, placeInGrid(lone));
  return all;
}

/** First what contacts begin with, then from the top, as it is now. */
function readFirst(a: readonly Box[], b: readonly Box[]): number {
  const begins = (part: readonly Box[]) => (part.some((box) => box.begins) ? 0 : 1);
  const corner = (part: readonly Box[]) => part.map(({ at }) => at).reduce((p, q) => (q.y < p.y ? q : p));
  return begins(a) - begins(b) || corner(a).y - corner(b).y || corner(a).x - corner(b).x;
}

function partsOf(boxes: readonly Box[], links: readonly Link[]): Box[][] {
  const nextTo = new Map<string, string[]>(boxes.map(({ id }) => [id, []]));
  for (const { from, to } of links) {
    nextTo.get(from)?.push(to);
    nextTo.get(to)?.push(from);
  }
  const part = new Map<string, string>();
  for (const { id } of boxes) {
    if (part.has(id)) continue;
    const found = new Set([id]);
    // A set is walked as it grows.
    for (const one of found) {
      part.set(one, id);
      for (const other of nextTo.get(one) ?? []) found.add(other);
    }
  }
  return [...groupBy(boxes, ({ id }) => part.get(id)).values()];
}

function placeInGrid(boxes: readonly Box[]): Placed {
  const sorted = boxes.toSorted((a, b) => a.at.y - b.at.y || a.at.x - b.at.x);
  const width = up(sorted.reduce((most, box) => Math.max(most, box.width), 0) + LONE_ASIDE);
  const placed: Placed = new Map();
  let y = 0;
  for (let first = 0; first < sorted.length; first += LONE_IN_ROW) {
    const row = sorted.slice(first, first + LONE_IN_ROW);
    row.forEach(({ id }, index) => {
      placed.set(id, { x: index * width, y });
    });
    y += up(Math.max(...row.map(({ height }) => height)) + 2 * GRID);
  }
  return placed;
}
