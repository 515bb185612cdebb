import { type MouseEvent as ReactMouseEvent, useMemo, useState } from 'react';
import {
  type Connection,
  type EdgeChange,
  type FinalConnectionState,
  type Handle,
  type NodeChange,
  useReactFlow,
} from 'reactflow';
import { type Position, portsOf } from '#runtime/index.ts';
import { freePort } from '#src/app/free-port.ts';
import { useStudio } from '#src/app/hooks.ts';
import { selectedEdges } from '#src/app/session.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';
import type { EdgeAt } from '#src/document/edits/insert.ts';
import type { CanvasThing } from './annotations.ts';
import { createDragging, NO_GUIDES } from './dragging.ts';
import { type CanvasEdge, edgeId, outletOf as outletOfEdge } from './edges.ts';
import { accepts, connectTo, type Outlet, reconnect } from './edits.ts';
import { foldingOf } from './folding.ts';
import { thingAt } from './keys.ts';
import type { Moving } from './moving.ts';
import { pick, selectedKeys } from './picking.ts';
import { showOver } from './standing.ts';
import { edgeUnder, isEmptyAt, nodeUnder, pointOf } from './under.ts';
import { type Marquee, useMarquee } from './useMarquee.ts';

type Dragging = ReturnType<typeof createDragging>;

const outletOf = ({ source, sourceHandle }: Pick<Connection, 'source' | 'sourceHandle'>): Outlet => ({
  from: source,
  port: sourceHandle ?? '',
});

/** What React Flow reports of the pointer, as changes of the selection and of the flow. */
export function usePointer(setMoving: (moving: Moving) => void) {
  const studio = useStudio();
  const [isConnecting, setConnecting] = useState(false);
  const [guides, setGuides] = useState(NO_GUIDES);
  const { getZoom } = useReactFlow();
  const [dragging] = useState(() =>
    createDragging(studio, { moving: setMoving, guides: setGuides, zoom: getZoom }),
  );
  const marquee = useMarquee();
  // The same ones always: for each that is another, React Flow looks at all of its nodes and edges.
  const handlers = useMemo(
    () => ({
      ...marquee.handlers,
      ...selecting(studio, marquee),
      ...moving(studio, dragging),
      ...connecting(studio, setConnecting),
    }),
    [studio, marquee, dragging],
  );
  return { isConnecting, guides, handlers, onPointerDownCapture: marquee.onPointerDownCapture };
}

/** Follows what React Flow selects. */
function selecting(studio: Studio, marquee: Marquee) {
  const { session } = studio;
  return {
    onNodesChange(changes: NodeChange<CanvasThing>[]) {
      const picks = changes.filter((change) => change.type === 'select' && !isFrame(studio, change.id));
      const flow = activeFlow(studio);
      if (picks.length === 0 || !flow) return;
      const chosen = new Set(selectedKeys(studio, flow, session.getState().selection));
      for (const change of picks)
        if (change.type === 'select') change.selected ? chosen.add(change.id) : chosen.delete(change.id);
      pick(studio, new Set([...marquee.kept, ...chosen]));
    },
    /**
     * React Flow also selects the edges between nodes that are selected together: only a click selects one, with Shift,
     * Control or Command besides others.
     */
    onEdgeClick({ shiftKey, ctrlKey, metaKey }: ReactMouseEvent, edge: CanvasEdge) {
      const { selectEdge, selection } = session.getState();
      const own = outletOfEdge(edge);
      const others = selectedEdges(selection).filter((one) => !isSameEdge(one, own));
      if (!own || !(shiftKey || ctrlKey || metaKey)) selectEdge(own);
      else if (edge.selected) selectEdge(others[0] ?? null, others.slice(1));
      else selectEdge(own, others);
    },
    onEdgesChange(changes: EdgeChange<CanvasEdge>[]) {
      const edges = selectedEdges(session.getState().selection);
      const left = new Set(
        changes.flatMap((change) => (change.type === 'select' && !change.selected ? [change.id] : [])),
      );
      const [edge = null, ...more] = edges.filter(({ from, port }) => !left.has(edgeId(from, port)));
      if (more.length + (edge ? 1 : 0) < edges.length) session.getState().selectEdge(edge, more);
    },
  };
}

const isSameEdge = (a: EdgeAt, b: EdgeAt | null): boolean => a.from === b?.from && a.port === b.port;

/** A frame is selected by its nodes, never by itself. */
function isFrame(studio: Studio, key: string): boolean {
  const flow = activeFlow(studio);
  const { kind, id } = thingAt(key);
  return kind === 'group' && flow !== undefined && !foldingOf(flow, studio.nodes).groups[id]?.folded;
}

/** Places under way are shown, not kept. What is dragged over an edge is shown on it. */
function moving(studio: Studio, dragging: Dragging) {
  const over = (event: MouseEvent | TouchEvent, nodes: readonly CanvasThing[]) => {
    const [only] = nodes;
    const point = nodes.length === 1 && only?.type === 'step' ? pointOf(event) : undefined;
    if (only) showOver(studio, only.id, point ? edgeUnder(point) : null);
  };
  const plain = (event: MouseEvent | TouchEvent | ReactMouseEvent) =>
    'nativeEvent' in event ? event.nativeEvent : event;
  return {
    onNodeDragStart: (_event: unknown, _node: CanvasThing, nodes: CanvasThing[]) => dragging.start(nodes),
    onSelectionDragStart: (_event: unknown, nodes: CanvasThing[]) => dragging.start(nodes),
    onNodeDrag(event: MouseEvent | TouchEvent | ReactMouseEvent, node: CanvasThing, nodes: CanvasThing[]) {
      dragging.move(plain(event), node, nodes);
      over(plain(event), nodes);
    },
    onSelectionDrag(event: ReactMouseEvent, nodes: CanvasThing[]) {
      const [first] = nodes;
      if (first) dragging.move(plain(event), first, nodes);
    },
    onNodeDragStop: () => void dragging.stop(),
    onSelectionDragStop: () => void dragging.stop(),
  };
}

/** Drawing edges: a whole node is the target, not just its handle. */
function connecting(studio: Studio, setConnecting: (isConnecting: boolean) => void) {
  const end = (event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
    setConnecting(false);
    const { fromHandle, isValid } = state;
    const point = pointOf(event);
    if (isValid || !fromHandle || !point) return;
    const node = nodeUnder(point);
    if (node === undefined) return isEmptyAt(point) ? askWhatFollows(studio, fromHandle, point) : undefined;
    if (fromHandle.type === 'source')
      connectTo(studio, { from: fromHandle.nodeId, port: fromHandle.id ?? '' }, node);
    else connectBack(studio, node, fromHandle.nodeId);
  };
  return {
    onConnectStart: () => setConnecting(true),
    onConnect: (connection: Connection) => {
      connectTo(studio, outletOf(connection), connection.target);
    },
    onConnectEnd: end,
    isValidConnection: ({ target }: Connection | CanvasEdge) => accepts(studio, target),
    onReconnectStart: () => setConnecting(true),
    onReconnect: (before: CanvasEdge, after: Connection) =>
      reconnect(
        studio,
        outletOf({ ...before, sourceHandle: before.sourceHandle ?? null }),
        outletOf(after),
        after.target,
      ),
    onReconnectEnd(
      event: MouseEvent | TouchEvent,
      edge: CanvasEdge,
      side: string,
      state: FinalConnectionState,
    ) {
      setConnecting(false);
      const point = pointOf(event);
      const node = point && nodeUnder(point);
      const outlet = outletOf({ ...edge, sourceHandle: edge.sourceHandle ?? null });
      // React Flow names the side that stays put.
      if (!state.isValid && node !== undefined && side === 'source') connectTo(studio, outlet, node);
    },
  };
}

/** Drawn into nothing: the node that is to be there is chosen. */
function askWhatFollows({ session }: Studio, { type, nodeId, id }: Handle, at: Position): void {
  if (thingAt(nodeId).kind !== 'node') return;
  session
    .getState()
    .set({ adding: type === 'source' ? { from: { from: nodeId, port: id ?? '' }, at } : { to: nodeId, at } });
}

/** Drawn backwards, from a node's input: the other node's first free port leads here. */
function connectBack(studio: Studio, from: string, to: string): void {
  const flow = activeFlow(studio);
  const definition = studio.nodes.get(flow?.nodes[from]?.type ?? '');
  if (!flow || !definition) return;
  const port =
    freePort(flow, studio.nodes, from) ?? portsOf(definition, flow.nodes[from]?.params ?? {})[0]?.id;
  if (port !== undefined) connectTo(studio, { from, port }, to);
}
