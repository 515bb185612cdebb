import type { Position } from '#runtime/index.ts';
import type { Box } from '#src/document/edits/boxes.ts';

/** A line that shows why something stands where it does. `gap`: as much room as elsewhere in the row. In px of the drawing. */
export interface Guide {
  kind: 'line' | 'gap';
  /** Along which it runs. */
  axis: 'x' | 'y';
  /** Where on the other one. */
  at: number;
  from: number;
  to: number;
}

export interface Snapped {
  /** How far the box goes; undefined along an axis on which there is nothing to snap to. */
  by: Partial<Position>;
  /** What holds once it went so far. */
  guidesAt(box: Box): Guide[];
}

/** Only what is as near as this counts. In px of the drawing. */
const NEAR = 900;
const CELL = 600;
/** Two places are the same. */
const SAME = 0.5;

type Axis = 'x' | 'y';
interface Span {
  start: number;
  end: number;
}

const OTHER = { x: 'y', y: 'x' } as const;
const spanOf = (box: Box, axis: Axis): Span =>
  axis === 'x' ? { start: box.x, end: box.x + box.width } : { start: box.y, end: box.y + box.height };
const anchorsOf = ({ start, end }: Span): number[] => [start, (start + end) / 2, end];

/** Snaps boxes that are dragged to those that stay, which are looked up by where they stand. */
export function createSnapper(others: readonly Box[]): (box: Box, reach: number) => Snapped {
  const near = indexOf(others);
  return (box, reach) => {
    const around = near(box);
    const x = nearest(box, around, 'x', reach);
    const y = nearest(box, around, 'y', reach);
    return {
      by: { ...(x === undefined ? {} : { x }), ...(y === undefined ? {} : { y }) },
      guidesAt: (placed) => [...guides(placed, around, 'x'), ...guides(placed, around, 'y')],
    };
  };
}

function indexOf(boxes: readonly Box[]): (box: Box) => Box[] {
  const cells = new Map<string, Box[]>();
  const cell = (at: number) => Math.floor(at / CELL);
  for (const box of boxes) {
    const key = `${cell(box.x)} ${cell(box.y)}`;
    cells.set(key, [...(cells.get(key) ?? []), box]);
  }
  return ({ x, y, width, height }) => {
    const found: Box[] = [];
    for (let column = cell(x - NEAR); column <= cell(x + width + NEAR); column++)
      for (let row = cell(y - NEAR); row <= cell(y + height + NEAR); row++)
        found.push(...(cells.get(`${column} ${row}`) ?? []));
    return found;
  };
}

/** The shortest way along an axis to where something holds; undefined when none is within reach. */
function nearest(box: Box, around: readonly Box[], axis: Axis, reach: number): number | undefined {
  const own = anchorsOf(spanOf(box, axis));
  const lines = around.flatMap((other) =>
    anchorsOf(spanOf(other, axis)).flatMap((there) => own.map((here) => there - here)),
  );
  const gaps = gapsFor(box, around, axis).map(({ by }) => by);
  let best: number | undefined;
  for (const by of [...lines, ...gaps])
    if (Math.abs(by) <= reach && (best === undefined || Math.abs(by) < Math.abs(best))) best = by;
  return best;
}

interface Gap {
  by: number;
  /** The rooms that are alike once it went so far. */
  rooms: (placed: Span) => Span[];
}

/** Where a box has as much room beside it as its neighbours in the row have. */
function gapsFor(box: Box, around: readonly Box[], axis: Axis): Gap[] {
  const { start, end } = spanOf(box, axis);
  const row = inRow(box, around, axis);
  const before = row.filter((one) => one.end <= start + SAME).sort((a, b) => b.end - a.end);
  const after = row.filter((one) => one.start >= end - SAME).sort((a, b) => a.start - b.start);
  const [left, further] = before;
  const [right, beyond] = after;
  const gaps: Gap[] = [];
  if (left && right)
    gaps.push({
      by: (left.end + right.start - start - end) / 2,
      rooms: (placed) => [
        { start: left.end, end: placed.start },
        { start: placed.end, end: right.start },
      ],
    });
  if (left && further && further.end < left.start)
    gaps.push({
      by: left.end + (left.start - further.end) - start,
      rooms: (placed) => [
        { start: further.end, end: left.start },
        { start: left.end, end: placed.start },
      ],
    });
  if (right && beyond && right.end < beyond.start)
    gaps.push({
      by: right.start - (beyond.start - right.end) - end,
      rooms: (placed) => [
        { start: placed.end, end: right.start },
        { start: right.end, end: beyond.start },
      ],
    });
  return gaps;
}

/** What stands beside a box, rather than above or below it. */
function inRow(box: Box, around: readonly Box[], axis: Axis): Span[] {
  const own = spanOf(box, OTHER[axis]);
  return around
    .filter((other) => {
      const across = spanOf(other, OTHER[axis]);
      return across.start < own.end && own.start < across.end;
    })
    .map((other) => spanOf(other, axis));
}

/** The lines on which the box and others stand, each from the first to the last of them; and the rooms that are alike. */
function guides(box: Box, around: readonly Box[], axis: Axis): Guide[] {
  const across = OTHER[axis];
  const own = spanOf(box, across);
  const lines = anchorsOf(spanOf(box, axis)).flatMap((at): Guide[] => {
    const on = around
      .filter((other) => anchorsOf(spanOf(other, axis)).some((there) => Math.abs(there - at) < SAME))
      .map((other) => spanOf(other, across));
    if (on.length === 0) return [];
    const from = Math.min(own.start, ...on.map(({ start }) => start));
    const to = Math.max(own.end, ...on.map(({ end }) => end));
    return [{ kind: 'line', axis: across, at, from, to }];
  });
  // Of two boxes that are as large, both edges say it all.
  const [first, , last] = lines;
  const shown = first && last ? [first, last] : lines;
  const middle = (own.start + own.end) / 2;
  const gaps = gapsFor(box, around, axis)
    .filter(({ by }) => Math.abs(by) < SAME)
    .flatMap(({ rooms }) => rooms(spanOf(box, axis)))
    .map(({ start, end }): Guide => ({ kind: 'gap', axis, at: middle, from: start, to: end }));
  return [...shown, ...gaps];
}
