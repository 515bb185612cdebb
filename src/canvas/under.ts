import type { Position } from '#runtime/index.ts';
import type { EdgeAt } from '#src/document/edits/insert.ts';

/** Where a mouse or a finger is, or was lifted. Client px. */
export function pointOf(event: MouseEvent | TouchEvent): Position | undefined {
  const point = 'changedTouches' in event ? event.changedTouches[0] : event;
  return point && { x: point.clientX, y: point.clientY };
}

const found = ({ x, y }: Position, selector: string): string | undefined => {
  const under = document.elementsFromPoint(x, y);
  const element = under.map((one) => one.closest<HTMLElement>(selector)).find(Boolean);
  return element?.dataset['id'];
};

/** The node under a point of the window, if any. */
export const nodeUnder = (point: Position): string | undefined => found(point, '.react-flow__node-step');

/** The edge under a point of the window, if any. */
export function edgeUnder(point: Position): EdgeAt | null {
  const id = found(point, '.react-flow__edge');
  if (id === undefined) return null;
  const space = id.indexOf(' ');
  return { from: id.slice(0, space), port: id.slice(space + 1) };
}

/** Whether nothing but the canvas, or an edge on it, is at a point of the window. */
export const isEmptyAt = ({ x, y }: Position): boolean =>
  document.elementFromPoint(x, y)?.closest('.react-flow__pane, .react-flow__edge, .react-flow__edges') !=
  null;
