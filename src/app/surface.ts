import type { Position } from '#runtime/index.ts';

/** What the canvas offers the rooms around it while it is on the screen. */
export interface Surface {
  /** Where a point of the window (client px) lies on the flow; null when it is not over the canvas. */
  at(point: Position): Position | null;
  /** Where on the flow the middle of the view is. */
  centre(): Position;
  /** The canvas's place in the window, client px. */
  bounds(): DOMRect;
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Puts the keyboard on a node, or on the canvas, and brings it into view unless the view is to stay as it is. */
  focus(node?: string, view?: 'stays'): void;
  /** Asks which port of the node leads where. */
  connect(node: string, port?: string): void;
}
