import { createContext, useContext } from 'react';
import { type ReactFlowState, useStore as useFlowStore, type Viewport } from 'reactflow';
import { createStore, type StoreApi, useStore } from 'zustand';
import { detailOf, isShape } from './detail.ts';

/** Where the picture has been moved to that is held; null while what is on the screen is what React Flow says. */
export type HeldView = StoreApi<Viewport | null>;

export const createHeldView = (): HeldView => createStore<Viewport | null>(() => null);

export const HeldViewContext = createContext<HeldView>(createHeldView());

/** From so many things on, a step of the view is not drawn anew. */
const MANY = 300;

/** So much is in view, and from so far away, that to draw it anew takes longer than a frame. */
export const isMuchInView = (state: ReactFlowState): boolean =>
  state.nodes.length >= MANY && isShape(detailOf(state));

/** The view that the flow is drawn for. */
export const drawnView = ({ transform: [x, y, zoom] }: ReactFlowState): Viewport => ({ x, y, zoom });

export const isSameView = (a: Viewport, b: Viewport): boolean =>
  a.x === b.x && a.y === b.y && a.zoom === b.zoom;

/** The view as it is on the screen. */
export function useShownView(): Viewport {
  const drawn = useFlowStore(drawnView, isSameView);
  return useStore(useContext(HeldViewContext)) ?? drawn;
}
