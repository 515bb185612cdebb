import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { type ReactFlowInstance, useReactFlow } from 'reactflow';
import { heightFor, NODE_WIDTH, type Position } from '#runtime/index.ts';
import { useStudio } from '#src/app/hooks.ts';
import type { Studio } from '#src/app/studio.ts';
import type { Surface } from '#src/app/surface.ts';
import { shownKey } from './picking.ts';
import { edgeUnder } from './under.ts';

/** Room kept around a node that is brought into view. In px. */
const MARGIN = 24;
const DURATION = 160;

/** Movement only for those who want it. In ms. */
export const duration = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : DURATION);

export const FIT = { padding: 0.06, maxZoom: 1 } as const;

/** Offers the canvas to the rooms around it while it is on the screen. */
export function useSurface(
  region: RefObject<HTMLElement | null>,
  connect: (node: string, port?: string) => void,
): Surface {
  const studio = useStudio();
  const { session } = studio;
  const flow = useReactFlow();
  const pointer = useLastPoint(region);
  const surface = useMemo(
    () => createSurface(studio, flow, region, connect, pointer),
    [studio, flow, region, connect, pointer],
  );
  useEffect(() => {
    session.getState().set({ surface });
    return () => session.getState().set({ surface: null });
  }, [session, surface]);
  return surface;
}

function createSurface(
  studio: Studio,
  flow: ReactFlowInstance,
  region: RefObject<HTMLElement | null>,
  connect: (node: string, port?: string) => void,
  pointer: RefObject<Position | null>,
): Surface {
  const bounds = () => region.current?.getBoundingClientRect() ?? new DOMRect();
  const done = (result: Promise<boolean>) => {
    result.catch(() => false);
  };
  return {
    bounds,
    connect,
    at: (point) => (isIn(bounds(), point) ? flow.screenToFlowPosition(point, { snapToGrid: false }) : null),
    edgeAt: (point) => (isIn(bounds(), point) ? edgeUnder(point) : null),
    pointer: () => pointer.current && flow.screenToFlowPosition(pointer.current, { snapToGrid: false }),
    centre() {
      const { left, top, width, height } = bounds();
      const middle = { x: left + width / 2 - NODE_WIDTH / 2, y: top + height / 2 - heightFor(2) / 2 };
      return flow.screenToFlowPosition(middle, { snapToGrid: false });
    },
    fit: () => done(flow.fitView({ ...FIT, duration: duration() })),
    zoomIn: () => done(flow.zoomIn({ duration: duration() })),
    zoomOut: () => done(flow.zoomOut({ duration: duration() })),
    zoomReal: () => done(flow.zoomTo(1, { duration: duration() })),
    fitNodes: (nodes) => done(fitNodes(flow, nodes)),
    show(nodes) {
      afterDrawing(() => {
        const { current } = region;
        if (current && !nodes.every((id) => isInView(flow, current, id))) done(fitNodes(flow, nodes));
      });
    },
    focus(node, view) {
      if (node === undefined) region.current?.focus();
      else afterDrawing(() => focusNode(flow, region.current, shownKey(studio, node), view));
    },
  };
}

/** Where over the canvas the pointer is, client px; null while it is elsewhere. */
function useLastPoint(region: RefObject<HTMLElement | null>): RefObject<Position | null> {
  const point = useRef<Position | null>(null);
  useEffect(() => {
    const { current } = region;
    const move = ({ clientX, clientY }: PointerEvent) => {
      point.current = { x: clientX, y: clientY };
    };
    const leave = () => {
      point.current = null;
    };
    current?.addEventListener('pointermove', move);
    current?.addEventListener('pointerleave', leave);
    return () => {
      current?.removeEventListener('pointermove', move);
      current?.removeEventListener('pointerleave', leave);
    };
  }, [region]);
  return point;
}

const isIn = ({ left, right, top, bottom }: DOMRect, { x, y }: Position) =>
  x >= left && x <= right && y >= top && y <= bottom;

/** A change of the flow is on the screen two frames later. */
export const afterDrawing = (act: () => void) => requestAnimationFrame(() => requestAnimationFrame(act));

const fitNodes = (flow: ReactFlowInstance, ids: readonly string[]): Promise<boolean> =>
  flow.fitView({ ...FIT, nodes: ids.map((id) => ({ id })), duration: duration() });

function focusNode(
  flow: ReactFlowInstance,
  region: HTMLElement | null,
  id: string,
  view: 'stays' | undefined,
): void {
  if (!region || !flow.getNode(id)) return;
  const focus = () =>
    (region.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`) ?? region).focus({
      preventScroll: true,
    });
  if (view === 'stays' || isInView(flow, region, id)) return focus();
  centreOn(flow, id, 0);
  afterDrawing(focus);
}

function isInView(flow: ReactFlowInstance, region: HTMLElement, id: string): boolean {
  const node = flow.getNode(id);
  if (!node) return false;
  const { x, y, zoom } = flow.getViewport();
  const left = node.position.x * zoom + x;
  const top = node.position.y * zoom + y;
  return (
    left >= MARGIN &&
    top >= MARGIN &&
    left + NODE_WIDTH * zoom <= region.clientWidth - MARGIN &&
    top + (node.height ?? 0) * zoom <= region.clientHeight - MARGIN
  );
}

/** Brings a node to the middle of the view, near enough to be read. */
export function centreOn(flow: ReactFlowInstance, id: string, ms = duration()): void {
  const node = flow.getNode(id);
  if (!node) return;
  const { x, y } = node.position;
  const zoom = Math.max(flow.getZoom(), 0.75);
  flow.setCenter(x + NODE_WIDTH / 2, y + (node.height ?? 0) / 2, { zoom, duration: ms }).catch(() => false);
}
