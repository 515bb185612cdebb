import { type RefObject, useEffect, useMemo } from 'react';
import { useStore, useStoreApi, type Viewport } from 'reactflow';
import { edgePicture } from './edge-picture.ts';
import { drawnView, type HeldView, isMuchInView } from './held.ts';

type FlowStore = ReturnType<typeof useStoreApi>;

/** How long the pointer rests before what came into view is drawn. In ms. */
const REST = 150;
/** What is done next looks at where things are: before it the view is what it seems to be. */
const NEXT_ACTS = ['pointerdown', 'keydown', 'dragover', 'drop'] as const;

/**
 * Moves the flow as one picture while somebody pans over much of it, and has React Flow draw what came into view once
 * the pointer rests. Everything else that moves the view is drawn at once.
 */
export function useHeldPicture(region: RefObject<HTMLElement | null>, held: HeldView) {
  const store = useStoreApi();
  const isMuch = useStore(isMuchInView);
  // With a view given, React Flow leaves it to us to say where it is.
  const viewport = useMemo(() => (isMuch ? drawnView(store.getState()) : undefined), [isMuch, store]);
  const picture = useMemo(() => createPicture(store, region, held), [store, region, held]);
  useEffect(() => {
    for (const act of NEXT_ACTS) addEventListener(act, picture.letGo, { capture: true });
    return () => {
      picture.letGo();
      for (const act of NEXT_ACTS) removeEventListener(act, picture.letGo, { capture: true });
    };
  }, [picture]);
  return {
    ...(viewport && { viewport, onViewportChange: picture.onViewportChange }),
    onMoveStart: picture.onMoveStart,
  };
}

function createPicture(store: FlowStore, region: RefObject<HTMLElement | null>, held: HeldView) {
  let isWheeled = false;
  let picture: Element | undefined;
  const rest = createRest(letGo);

  const paneOf = () => region.current?.querySelector<HTMLElement>('.react-flow__pane');
  const commit = ({ x, y, zoom }: Viewport) => store.setState({ transform: [x, y, zoom] });

  function move(view: Viewport): void {
    const pane = paneOf();
    if (!pane) return commit(view);
    const { x, y } = drawnView(store.getState());
    if (!held.getState()) hold(pane);
    held.setState(view, true);
    // The pane and not the flow in it, which is scaled: a layer is moved without being painted, but not while it is.
    pane.style.translate = `${view.x - x}px ${view.y - y}px`;
    rest.putOff();
  }

  function hold(pane: HTMLElement): void {
    const edges = pane.querySelector('.react-flow__edges');
    if (edges) {
      picture = edgePicture(edges);
      edges.before(picture);
    }
    pane.dataset['held'] = 'true';
  }

  function release(): void {
    rest.cancel();
    const pane = paneOf();
    pane?.style.removeProperty('translate');
    delete pane?.dataset['held'];
    picture?.remove();
    held.setState(null, true);
  }

  function letGo(): void {
    const view = held.getState();
    if (!view) return;
    release();
    commit(view);
  }

  return {
    letGo,
    // React Flow tells of an end when the next pan may have begun: what comes to rest is let go instead.
    onMoveStart(event: MouseEvent | TouchEvent | null) {
      isWheeled = event !== null && isWheel(event);
    },
    onViewportChange(view: Viewport) {
      const state = store.getState();
      const isPanned = state.paneDragging || isWheeled;
      if (isPanned && view.zoom === drawnView(state).zoom) return move(view);
      if (held.getState()) release();
      commit(view);
    },
  };
}

/** Calls once nothing has put it off for a while. */
function createRest(act: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const cancel = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
  return {
    cancel,
    putOff() {
      cancel();
      timer = setTimeout(() => {
        // What a busy page has not been told yet is no rest: it is told before the next frame.
        frame = requestAnimationFrame(act);
      }, REST);
    },
  };
}

/** The view is moved by a wheel alone: what is dragged meanwhile looks at where things are. */
const isWheel = (event: MouseEvent | TouchEvent): boolean =>
  event.type === 'wheel' && (event as WheelEvent).buttons === 0;
