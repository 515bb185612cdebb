import { memo, type PointerEvent, useEffect, useMemo, useRef } from 'react';
import { Panel, type ReactFlowState, useReactFlow, useStore, useStoreApi, type Viewport } from 'reactflow';
import { useTranslations } from 'use-intl';
import { type Box, boxAround } from '#src/document/edits/boxes.ts';
import type { CanvasThing } from './annotations.ts';
import { allOf, boxOfThing } from './extent.ts';
import { drawnView, isSameView, useShownView } from './held.ts';

/** Of the map, in px. */
const WIDTH = 168;
const HEIGHT = 112;
/** Room around the flow, of the map as a whole. */
const ROOM = 1.06;
/** How fast a wheel zooms over it. */
const WHEEL = 0.002;

/**
 * The map of the flow. Things that look alike are one path, and the view lies over them as an element of its own: of
 * thousands of nodes nothing is looked at when the view moves.
 */
export function FlowMap() {
  const t = useTranslations('canvas');
  const things = useStore(thingsOf);
  const size = useStore(sizeOf, isSameSize);
  const all = boxAround([allOf(things), inView(useStore(drawnView, isSameView), size)]) ?? NOWHERE;
  // What is held moves in the map as it is: to draw the map anew takes longer than a frame.
  const { x, y, width, height } = inView(useShownView(), size);
  const scale = Math.max(all.width / WIDTH, all.height / HEIGHT) * ROOM;
  const left = all.x + all.width / 2 - (scale * WIDTH) / 2;
  const top = all.y + all.height / 2 - (scale * HEIGHT) / 2;
  const svg = useWheel();
  return (
    <Panel position="bottom-right" className="react-flow__minimap">
      <div className="canvas-map" ref={svg} {...usePanning(scale)}>
        <svg
          role="img"
          aria-label={t('minimap')}
          viewBox={`${left} ${top} ${scale * WIDTH} ${scale * HEIGHT}`}
          preserveAspectRatio="none"
        >
          <Shapes things={things} />
        </svg>
        <div
          className="canvas-map-view"
          style={{
            transform: `translate(${(x - left) / scale}px, ${(y - top) / scale}px)`,
            width: width / scale,
            height: height / scale,
          }}
        />
      </div>
    </Panel>
  );
}

const NOWHERE: Box = { x: 0, y: 0, width: 1, height: 1 };

const thingsOf = ({ nodes }: ReactFlowState) => nodes as CanvasThing[];

const sizeOf = ({ width, height }: ReactFlowState) => ({ width, height });

const isSameSize = (a: Pick<Box, 'width' | 'height'>, b: Pick<Box, 'width' | 'height'>) =>
  a.width === b.width && a.height === b.height;

/** What of the flow is in view. */
const inView = ({ x, y, zoom }: Viewport, { width, height }: Pick<Box, 'width' | 'height'>): Box => ({
  x: -x / zoom,
  y: -y / zoom,
  width: width / zoom,
  height: height / zoom,
});

/** Frames behind, then notes, then the rest; what is selected over all of it. */
const Shapes = memo(function Shapes({ things }: { things: readonly CanvasThing[] }) {
  const shapes = useMemo(() => {
    const byLook = new Map<string, string[]>();
    for (const thing of things) {
      const look = lookOf(thing);
      const { x, y, width, height } = boxOfThing(thing);
      const path = `M${x} ${y}h${width}v${height}h${-width}z`;
      const alike = byLook.get(look);
      if (alike) alike.push(path);
      else byLook.set(look, [path]);
    }
    return [...byLook].sort(([a], [b]) => rankOf(a) - rankOf(b));
  }, [things]);
  return shapes.map(([look, paths]) => (
    <path key={look} className={`react-flow__minimap-node ${look}`} d={paths.join('')} />
  ));
});

/** Nodes in the hue of their group; what somebody gave a hue has that. */
function lookOf(thing: CanvasThing): string {
  const selected = thing.selected ? ' selected' : '';
  if (thing.type === 'step') return `canvas-map-step ui-group-${thing.data.face.group}${selected}`;
  const hue = thing.type === 'note' ? thing.data.note.hue : thing.data.group.hue;
  return `canvas-map-${thing.type} ui-hue-${hue}${selected}`;
}

const rankOf = (look: string): number =>
  look.startsWith('canvas-map-frame')
    ? 0
    : look.endsWith(' selected')
      ? 3
      : look.startsWith('canvas-map-note')
        ? 1
        : 2;

/** Dragging on the map moves the view. */
function usePanning(scale: number) {
  const flow = useReactFlow();
  const last = useRef<{ x: number; y: number } | null>(null);
  const end = () => {
    last.current = null;
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      last.current = { x: event.clientX, y: event.clientY };
    },
    onPointerMove({ clientX, clientY }: PointerEvent) {
      if (!last.current) return;
      const { x, y, zoom } = flow.getViewport();
      const by = { x: clientX - last.current.x, y: clientY - last.current.y };
      last.current = { x: clientX, y: clientY };
      flow.setViewport({ x: x - by.x * scale * zoom, y: y - by.y * scale * zoom, zoom }).catch(() => false);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}

/** A wheel over the map zooms. React's own listeners cannot keep the page from scrolling. */
function useWheel() {
  const map = useRef<HTMLDivElement>(null);
  const store = useStoreApi();
  useEffect(() => {
    const { current } = map;
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      event.stopPropagation();
      const { panZoom, transform } = store.getState();
      panZoom?.scaleTo(transform[2] * 2 ** (-event.deltaY * WHEEL)).catch(() => false);
    };
    current?.addEventListener('wheel', turn, { passive: false });
    return () => current?.removeEventListener('wheel', turn);
  }, [store]);
  return map;
}
