import { type Box, boxAround } from '#src/document/edits/boxes.ts';
import type { CanvasThing } from './annotations.ts';

/** Where a thing stands, and its size. In px of the drawing. */
export const boxOfThing = ({ position, width, height, measured }: CanvasThing): Box => ({
  ...position,
  width: width ?? measured?.width ?? 0,
  height: height ?? measured?.height ?? 0,
});

const known = new WeakMap<readonly CanvasThing[], Box>();

/** Around all things: counted once for each list, since the view asks at each step of its own. */
export function allOf(things: readonly CanvasThing[]): Box {
  const last = known.get(things);
  if (last) return last;
  const box = boxAround(things.map(boxOfThing)) ?? { x: 0, y: 0, width: 0, height: 0 };
  known.set(things, box);
  return box;
}
