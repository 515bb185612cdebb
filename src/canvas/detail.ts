import type { ReactFlowState } from 'reactflow';

/**
 * How much there is to see, from near to far: what customers see, everything, icon and title, a shape with its icon,
 * the shape alone.
 */
export const DETAILS = ['near', 'full', 'brief', 'block', 'speck'] as const;
export type Detail = (typeof DETAILS)[number];

/** Below these zooms: what customers see would be smaller than text on a phone; small print is under 7 px; an icon is a dot. */
const BELOW: Record<Exclude<Detail, 'near'>, number> = { full: 1.3, brief: 0.6, block: 0.25, speck: 0.14 };

const FROM_AFAR = ['speck', 'block', 'brief', 'full'] as const;

/** How much can be read at the zoom. */
export const detailAt = (zoom: number): Detail => FROM_AFAR.find((detail) => zoom < BELOW[detail]) ?? 'near';

/** For React Flow's store: changes at thresholds only, however often the zoom does. */
export const detailOf = ({ transform: [, , zoom] }: ReactFlowState): Detail => detailAt(zoom);

/** A node is a shape without words: one looks at the flow, not at a node. */
export const isShape = (detail: Detail): boolean => detail === 'block' || detail === 'speck';
