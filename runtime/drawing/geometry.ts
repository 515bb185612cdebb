import type { Position } from '../model/position.ts';

/** Every node is this wide and its height follows from its ports, so that a flow opens without measuring. In px. */
export const NODE_WIDTH = 216;
/** The icon's and title's row with two lines of what the node does. */
export const HEAD_HEIGHT = 72;
export const PORT_HEIGHT = 24;
const FOOT_HEIGHT = 8;
/** Where edges arrive, from the node's top. */
export const INPUT_Y = 24;
export const GRID = 20;

/** The height of a node with so many ports. */
export const heightFor = (ports: number): number =>
  HEAD_HEIGHT + (ports > 0 ? ports * PORT_HEIGHT + FOOT_HEIGHT : 0);

/** The middle of a port's row, from the node's top. */
export const portY = (index: number): number => HEAD_HEIGHT + index * PORT_HEIGHT + PORT_HEIGHT / 2;

export const snap = ({ x, y }: Position): Position => ({
  x: Math.round(x / GRID) * GRID,
  y: Math.round(y / GRID) * GRID,
});

/** A folded group is as wide as a node, and as high as this whatever is in it. */
export const BOX_HEIGHT = 100;

/** Kept free inside the frame of a group, more of it above: its title is there. */
export const FRAME = { aside: GRID, above: 2 * GRID } as const;
