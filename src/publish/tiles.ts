import type { Picture } from '#runtime/drawing.ts';

/** What of A4 across is free on a page, beside margins, heading and foot. In CSS px. */
export const SHEET = { width: 1020, height: 610 } as const;
/** On one page when it can still be read there, else on several at this size. */
const SCALE = 0.6;
/** A page is not left emptier than this to keep something whole. */
const FULL_MIN = 0.5;

/** A part of the picture on a page of its own. In px of the page. */
export interface Tile {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Part {
  start: number;
  length: number;
}

/** The pages of a picture, row by row, and how large it is on them. They are cut between nodes where that can be done. */
export function tilesOf({ width, height, boxes }: Pick<Picture, 'width' | 'height' | 'boxes'>): {
  scale: number;
  tiles: Tile[];
} {
  const whole = Math.min(1, SHEET.width / width, SHEET.height / height);
  const scale = whole >= SCALE ? whole : SCALE;
  const across = boxes.map(({ left, right }): [number, number] => [left * scale, right * scale]);
  const down = boxes.map(({ top, bottom }): [number, number] => [top * scale, bottom * scale]);
  const columns = cut(width * scale, SHEET.width, across);
  const rows = cut(height * scale, SHEET.height, down);
  const tiles = rows.flatMap((row) =>
    columns.map((column) => ({
      ...{ left: column.start, width: column.length },
      ...{ top: row.start, height: row.length },
    })),
  );
  return { scale, tiles };
}

/** Parts of a length, none longer than a page. */
function cut(length: number, page: number, spans: readonly (readonly [number, number])[]): Part[] {
  const parts: Part[] = [];
  let start = 0;
  while (start + page < length - 1) {
    const end = before(start + page, spans);
    const next = end >= start + page * FULL_MIN ? end : start + page;
    parts.push({ start, length: next - start });
    start = next;
  }
  return [...parts, { start, length: Math.max(0, length - start) }];
}

/** The last place up to here at which nothing is cut through. */
function before(limit: number, spans: readonly (readonly [number, number])[]): number {
  let place = limit;
  for (;;) {
    const through = spans.filter(([from, to]) => from < place && place < to).map(([from]) => from);
    if (through.length === 0) return place;
    place = Math.min(...through);
  }
}
