import type { Flow, Position } from '#runtime/index.ts';
import type { Part } from '../edits/clip.ts';

const COLUMN = 300;
const ROW = 140;

/**
 * Moves what is in the way of a part that is put where one node stood: what is to the right goes further right, and what
 * is below it in its own column further down.
 */
export function makeRoom(flow: Flow, at: Position, part: Part, start: Position, hasBefore: boolean): void {
  const places = Object.values(part.nodes).map(({ position }) => position);
  const right = Math.max(start.x, ...places.map(({ x }) => x)) - start.x + (hasBefore ? COLUMN : 0);
  const below = Math.max(start.y, ...places.map(({ y }) => y)) - start.y;
  const above = start.y - Math.min(start.y, ...places.map(({ y }) => y));
  const moved = ({ x, y }: Position): Position => {
    if (x > at.x + COLUMN / 2) return { x: x + right + (right > 0 ? COLUMN : 0), y };
    if (Math.abs(x - at.x) > COLUMN / 2) return { x, y };
    if (y > at.y) return { x, y: y + (below > 0 ? below + ROW : 0) };
    return { x, y: y < at.y && above > 0 ? y - above - ROW : y };
  };
  for (const node of Object.values(flow.nodes)) node.position = moved(node.position);
  for (const note of Object.values(flow.notes ?? {})) note.position = moved(note.position);
}
