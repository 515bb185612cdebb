import { type Flow, hasInput, type Position } from '#runtime/index.ts';
import { snap } from '#src/app/geometry.ts';
import { activeFlow, changeFlow, type Studio } from '#src/app/studio.ts';
import { connect, disconnect } from '#src/document/edits/edges.ts';
import { moveNode } from '#src/document/edits/nodes.ts';

/** A way out of a node. */
export interface Outlet {
  from: string;
  port: string;
}

/** Whether an edge may lead to the node. A type nobody knows is given the benefit of the doubt. */
export function accepts(studio: Studio, id: string): boolean {
  const node = activeFlow(studio)?.nodes[id];
  const definition = studio.nodes.get(node?.type ?? '');
  return node !== undefined && (!definition || hasInput(definition));
}

/** Leads a port to a node; false when that node takes no edges. */
export function connectTo(studio: Studio, { from, port }: Outlet, to: string): boolean {
  if (!accepts(studio, to)) return false;
  changeFlow(studio, { key: 'canvas.change-connect' }, (flow) => connect(flow, from, port, to));
  return true;
}

/** Leads the edge of one port to another node, or out of another port, as one step. */
export function reconnect(studio: Studio, before: Outlet, after: Outlet, to: string): void {
  if (!accepts(studio, to)) return;
  changeFlow(studio, { key: 'canvas.change-connect' }, (flow) => {
    disconnect(flow, before.from, before.port);
    connect(flow, after.from, after.port, to);
  });
}

export function disconnectPort(studio: Studio, { from, port }: Outlet): void {
  changeFlow(studio, { key: 'canvas.change-disconnect' }, (flow) => disconnect(flow, from, port));
}

/** Puts nodes elsewhere, on the grid, as one step; with a merge key, steps in a row are one. */
export function moveTo(studio: Studio, places: ReadonlyMap<string, Position>, merge?: string): void {
  const move = (flow: Flow) => {
    for (const [id, place] of places) moveIfElsewhere(flow, id, snap(place));
  };
  changeFlow(studio, { key: 'canvas.change-move' }, move, merge);
}

/** An equal place would count as a change, and undo would seem to do nothing. */
function moveIfElsewhere(flow: Flow, id: string, { x, y }: Position): void {
  const now = flow.nodes[id]?.position;
  if (now && (now.x !== x || now.y !== y)) moveNode(flow, id, { x, y });
}

/** Moves the selected nodes by so much. */
export function moveBy(studio: Studio, ids: readonly string[], by: Position): void {
  const flow = activeFlow(studio);
  const places = ids.flatMap((id): [string, Position][] => {
    const at = flow?.nodes[id]?.position;
    return at ? [[id, { x: at.x + by.x, y: at.y + by.y }]] : [];
  });
  moveTo(studio, new Map(places), `move ${ids.join(' ')}`);
}
