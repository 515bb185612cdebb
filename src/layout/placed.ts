import type { Position } from '#runtime/index.ts';
import type { Box } from './job.ts';

/** Upper left corners by id. */
export type Placed = Map<string, Position>;

/** The upper left corner and the size of boxes that were placed. */
export function boundsOf(boxes: readonly Box[], placed: ReadonlyMap<string, Position>) {
  const at = ({ id }: Box) => placed.get(id) ?? { x: 0, y: 0 };
  const left = least(boxes.map((box) => at(box).x));
  const top = least(boxes.map((box) => at(box).y));
  const right = most(boxes.map((box) => at(box).x + box.width));
  const bottom = most(boxes.map((box) => at(box).y + box.height));
  return { left, top, width: right - left, height: bottom - top };
}

/** Without spreading, which has its limits. */
const least = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((a, b) => Math.min(a, b));
const most = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((a, b) => Math.max(a, b));
