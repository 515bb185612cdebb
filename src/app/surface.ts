import type { Position } from '#runtime/index.ts';
import type { EdgeAt } from '#src/document/edits/insert.ts';

/** What the canvas offers the rooms around it while it is on the screen. */
export interface Surface {
  /** Where a point of the window (client px) lies on the flow; null when it is not over the canvas. */
  at(point: Position): Position | null;
  /** The edge under a point of the window, if any. */
  edgeAt(point: Position): EdgeAt | null;
  /** Where on the flow the pointer is; null when it is not over the canvas. */
  pointer(): Position | null;
  /** Where on the flow the middle of the view is, for the corner of a node that is to stand there. */
  centre(): Position;
  /** The canvas's place in the window, client px. */
  bounds(): DOMRect;
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Shows the drawing in its real size. */
  zoomReal(): void;
  /** Brings nodes into view, as near as they all fit. */
  fitNodes(nodes: readonly string[]): void;
  /** Brings nodes into view unless they are; the keyboard stays where it is. */
  show(nodes: readonly string[]): void;
  /** Puts the keyboard on a node, or on the canvas, and brings it into view unless the view is to stay as it is. */
  focus(node?: string, view?: 'stays'): void;
  /** Asks which port of the node leads where. */
  connect(node: string, port?: string): void;
}
