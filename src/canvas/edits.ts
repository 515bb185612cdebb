import { type Flow, hasInput, type Position, snap } from '#runtime/index.ts';
import type { SessionState } from '#src/app/session.ts';
import { activeFlow, changeFlow, type Studio } from '#src/app/studio.ts';
import { boxOf } from '#src/document/edits/boxes.ts';
import { connect, disconnect } from '#src/document/edits/edges.ts';
import { settleGroups } from '#src/document/edits/groups.ts';
import { moveNode } from '#src/document/edits/nodes.ts';
import { setNote } from '#src/document/edits/notes.ts';
import { carried } from './carried.ts';
import { noteKey, thingAt } from './keys.ts';

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

/** Puts what is drawn elsewhere, by key, as one step; with a merge key, steps in a row are one. */
export function moveTo(studio: Studio, places: ReadonlyMap<string, Position>, merge?: string): void {
  const before = activeFlow(studio);
  if (!before) return;
  const put = carried(before, places, studio.nodes);
  const move = (flow: Flow) => {
    for (const [key, place] of put) {
      const { kind, id } = thingAt(key);
      if (kind === 'note') setNote(flow, id, { position: place });
      else moveIfElsewhere(flow, id, place);
    }
    if (before.groups) settleGroups(flow, before, [...put.keys()], (node) => boxOf(node, studio.nodes));
  };
  changeFlow(studio, { key: 'canvas.change-move' }, move, merge);
}

/** An equal place would count as a change, and undo would seem to do nothing. */
function moveIfElsewhere(flow: Flow, id: string, { x, y }: Position): void {
  const now = flow.nodes[id]?.position;
  if (now && (now.x !== x || now.y !== y)) moveNode(flow, id, { x, y });
}

/** Moves what is selected by so much, on the grid. */
export function moveBy(studio: Studio, { nodes, notes }: SessionState['selection'], by: Position): void {
  const flow = activeFlow(studio);
  const placeOf = (key: string, at: Position | undefined): [string, Position][] =>
    at ? [[key, snap({ x: at.x + by.x, y: at.y + by.y })]] : [];
  const places = [
    ...nodes.flatMap((id) => placeOf(id, flow?.nodes[id]?.position)),
    ...notes.flatMap((id) => placeOf(noteKey(id), flow?.notes?.[id]?.position)),
  ];
  const keys = places.map(([key]) => key);
  if (keys.length > 0) moveTo(studio, new Map(places), `move ${keys.join(' ')}`);
}
