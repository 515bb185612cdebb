import type { Position } from '#runtime/index.ts';

/** A thing on the drawing: its upper left corner and its size, px. */
export interface Box extends Position {
  width: number;
  height: number;
}

/** The smallest box around all of them; undefined without any. */
export function boxAround(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
