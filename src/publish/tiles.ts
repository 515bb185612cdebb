import type { Picture } from '#runtime/drawing.ts';

/** What of A4 across is free on a page, beside margins, heading and foot. In CSS px. */
export const SHEET = { width: 1020, height: 610 } as const;
/** On one page when it can still be read there, else on several at this size. */
const SCALE = 0.6;

/** A part of the picture on a page of its own. In px of the page. */
export interface Tile {
  left: number;
  top: number;
}

/** The pages of a picture, row by row, and how large it is on them. */
export function tilesOf({ width, height }: Pick<Picture, 'width' | 'height'>): {
  scale: number;
  tiles: Tile[];
} {
  const whole = Math.min(1, SHEET.width / width, SHEET.height / height);
  const scale = whole >= SCALE ? whole : SCALE;
  const columns = Math.max(1, Math.ceil((width * scale - 1) / SHEET.width));
  const rows = Math.max(1, Math.ceil((height * scale - 1) / SHEET.height));
  const tiles = Array.from({ length: rows * columns }, (_, index) => ({
    left: (index % columns) * SHEET.width,
    top: Math.floor(index / columns) * SHEET.height,
  }));
  return { scale, tiles };
}
