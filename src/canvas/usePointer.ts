import { useState } from 'react';
import type { Connection, EdgeChange, FinalConnectionState, NodeChange } from 'reactflow';
import { type Position, portsOf } from '#runtime/index.ts';
import { freePort } from '#src/app/adding.ts';
import { useStudio } from '#src/app/hooks.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';
import { type CanvasEdge, edgeId } from './edges.ts';
import { accepts, connectTo, moveTo, type Outlet, reconnect } from './edits.ts';
import type { CanvasNode } from './nodes.ts';

type Moving = ReadonlyMap<string, Position> | null;

const outletOf = ({ source, sourceHandle }: Pick<Connection, 'source' | 'sourceHandle'>): Outlet => ({
  from: source,
  port: sourceHandle ?? '',
});

/** What React Flow reports of the pointer, as changes of the selection and of the flow. */
export function usePointer(setMoving: (moving: Moving) => void) {
  const studio = useStudio();
  const [isConnecting, setConnecting] = useState(false);
  return {
    isConnecting,
    handlers: {
      ...selecting(studio, setMoving),
      ...moving(studio, setMoving),
      ...connecting(studio, setConnecting),
    },
  };
}

/** Follows what React Flow selects; places under way are shown, not kept. */
function selecting(studio: Studio, setMoving: (moving: Moving) => void) {
  const { session } = studio;
  return {
    onNodesChange(changes: NodeChange<CanvasNode>[]) {
      const under = changes.flatMap((change): [string, Position][] =>
        change.type === 'position' && change.dragging && change.position
          ? [[change.id, change.position]]
          : [],
      );
      if (under.length > 0) setMoving(new Map(under));
      const picks = changes.filter((change) => change.type === 'select');
      if (picks.length === 0) return;
      const chosen = new Set(session.getState().selection.nodes);
      for (const { id, selected } of picks) selected ? chosen.add(id) : chosen.delete(id);
      session.getState().select([...chosen]);
    },
    /** React Flow also selects the edges between nodes that are selected together: only a click selects one. */
    onEdgeClick(_event: unknown, { source, sourceHandle }: CanvasEdge) {
      session.getState().selectEdge({ from: source, port: sourceHandle ?? '' });
    },
    onEdgesChange(changes: EdgeChange<CanvasEdge>[]) {
      const { edge } = session.getState().selection;
      const isLeft = ({ id, selected }: { id: string; selected: boolean }) =>
        edge !== null && !selected && id === edgeId(edge.from, edge.port);
      if (changes.some((change) => change.type === 'select' && isLeft(change)))
        session.getState().selectEdge(null);
    },
  };
}

/** A drag is one step of the history, taken when it ends. */
function moving(studio: Studio, setMoving: (moving: Moving) => void) {
  const stop = (nodes: readonly CanvasNode[]) => {
    setMoving(null);
    moveTo(studio, new Map(nodes.map(({ id, position }) => [id, position])));
  };
  return {
    onNodeDragStop: (_event: unknown, _node: CanvasNode, nodes: CanvasNode[]) => stop(nodes),
    onSelectionDragStop: (_event: unknown, nodes: CanvasNode[]) => stop(nodes),
  };
}

/** Drawing edges: a whole node is the target, not just its handle. */
function connecting(studio: Studio, setConnecting: (isConnecting: boolean) => void) {
  const end = (event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
    setConnecting(false);
    const { fromHandle, isValid } = state;
    const node = nodeUnder(event);
    if (isValid || !fromHandle || node === undefined) return;
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
      const node = nodeUnder(event);
      const outlet = outletOf({ ...edge, sourceHandle: edge.sourceHandle ?? null });
      // React Flow names the side that stays put.
      if (!state.isValid && node !== undefined && side === 'source') connectTo(studio, outlet, node);
    },
  };
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

/** The node under the pointer, if any. */
function nodeUnder(event: MouseEvent | TouchEvent): string | undefined {
  const point = 'changedTouches' in event ? event.changedTouches[0] : event;
  if (!point) return undefined;
  const under = document.elementsFromPoint(point.clientX, point.clientY);
  const node = under.map((element) => element.closest<HTMLElement>('.react-flow__node')).find(Boolean);
  return node?.dataset['id'];
}
