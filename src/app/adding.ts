import {
  type AnyNode,
  type Flow,
  GRID,
  hasInput,
  heightFor,
  INPUT_Y,
  type JsonObject,
  NODE_WIDTH,
  type NodeRegistry,
  type Position,
  portsOf,
  snap,
} from '#runtime/index.ts';
import { connect, targetOf } from '#src/document/edits/edges.ts';
import { groupOf, joinNeighbours, settleGroups } from '#src/document/edits/groups.ts';
import { type EdgeAt, insertOn } from '#src/document/edits/insert.ts';
import { addNode, moveNode } from '#src/document/edits/nodes.ts';
import { reaching } from '#src/document/ways.ts';
import { boxOf } from './boxes.ts';
import type { AddingPlace } from './session.ts';
import { activeFlow, changeFlow, type Studio } from './studio.ts';

/** Room kept between nodes. */
const GAP = 2 * GRID;
/** How far right of a node the next one is put: its edge and the edge's label need room. */
const NEXT_X = NODE_WIDTH + 104;

/** A node that was added, and the one it was connected after, if any. */
export interface Added {
  id: string;
  after: string | undefined;
}

type Place = (flow: Flow) => Position;
/** Connects a node that is on the flow by now; answers the node it comes after, if any. */
type Wire = (flow: Flow, id: string) => string | undefined;

const UNWIRED: Wire = () => undefined;

/** Puts a new node where it was dropped, on an edge if there was one, selects it, and answers its id. */
export function addAt(
  studio: Studio,
  definition: AnyNode,
  position: Position,
  on: EdgeAt | null = null,
): string {
  const wire = on === null ? UNWIRED : onto(definition, on);
  return add(studio, definition, () => snap(position), wire).id;
}

/** Puts a new node where somebody chose that it goes. */
export function addTo(studio: Studio, definition: AnyNode, place: AddingPlace): Added {
  const { on, from, to, at } = place;
  const { surface } = studio.session.getState();
  const point = at && surface?.at(at);
  if (on) return addOn(studio, definition, on);
  if (!point) return addBeside(studio, definition);
  const spot = {
    x: point.x - (from ? 0 : to === undefined ? NODE_WIDTH / 2 : NODE_WIDTH),
    y: point.y - INPUT_Y,
  };
  const wire: Wire = from ? behind(definition, from) : to === undefined ? UNWIRED : before(definition, to);
  const added = add(studio, definition, () => snap(spot), wire);
  surface?.focus(added.id, 'stays');
  return added;
}

/** Whether a new node of the type can stand on an edge: edges lead to it, and out of it. */
export const fitsOnEdge = (definition: AnyNode): boolean =>
  hasInput(definition) && firstPort(definition) !== undefined;

const firstPort = (definition: AnyNode): string | undefined =>
  portsOf(definition, definition.initial as JsonObject).find(({ kind }) => kind === 'next')?.id;

const behind =
  (definition: AnyNode, { from, port }: EdgeAt): Wire =>
  (flow, id) => {
    if (!hasInput(definition) || !Object.hasOwn(flow.nodes, from)) return undefined;
    connect(flow, from, port, id);
    return from;
  };

const before =
  (definition: AnyNode, to: string): Wire =>
  (flow, id) => {
    const port = firstPort(definition);
    if (port !== undefined) connect(flow, id, port, to);
    return undefined;
  };

const onto =
  (definition: AnyNode, on: EdgeAt): Wire =>
  (flow, id) => {
    const port = firstPort(definition);
    if (port === undefined || !hasInput(definition)) return undefined;
    insertOn(flow, on, id, port);
    return on.from;
  };

/** Halfway along the edge where there is room; else right behind its start, and what follows moves on. */
function addOn(studio: Studio, definition: AnyNode, on: EdgeAt): Added {
  const place = (flow: Flow): Position => {
    const to = targetOf(flow, on.from, on.port);
    const [start, end] = [flow.nodes[on.from]?.position, flow.nodes[to ?? '']?.position];
    if (!start || !end || to === undefined) return snap(start ?? { x: 0, y: 0 });
    const room = end.x - start.x;
    if (room >= 2 * NEXT_X) return snap({ x: start.x + room / 2, y: (start.y + end.y) / 2 });
    if (room > 0) moveOn(flow, to, 2 * NEXT_X - room);
    return freeSpot(flow, studio.nodes, snap({ x: start.x + NEXT_X, y: room > 0 ? end.y : start.y }));
  };
  const added = add(studio, definition, place, onto(definition, on));
  studio.session.getState().surface?.focus(added.id);
  return added;
}

/** Moves a node to the right, and all that follow it there. */
function moveOn(flow: Flow, id: string, by: number): void {
  const from = flow.nodes[id]?.position.x ?? 0;
  for (const one of reaching(flow, [id], 'after')) {
    const node = flow.nodes[one];
    if (node && node.position.x >= from)
      moveNode(flow, one, snap({ ...node.position, x: node.position.x + by }));
  }
}

/**
 * Puts a new node beside the selected one and connects it from that one's first free port; without a selection, in
 * the middle of the view.
 */
export function addBeside(studio: Studio, definition: AnyNode): Added {
  const { selection, surface } = studio.session.getState();
  const [selected] = selection.nodes;
  const flow = activeFlow(studio);
  const beside = selected === undefined ? undefined : flow?.nodes[selected];
  const wanted = beside
    ? { x: beside.position.x + NEXT_X, y: beside.position.y }
    : (surface?.centre() ?? { x: 0, y: 0 });
  const wire: Wire = (draft, id) => {
    const port =
      selected === undefined || selection.nodes.length > 1
        ? undefined
        : freePort(draft, studio.nodes, selected);
    return selected === undefined || port === undefined
      ? undefined
      : behind(definition, { from: selected, port })(draft, id);
  };
  const added = add(studio, definition, (draft) => freeSpot(draft, studio.nodes, snap(wanted)), wire);
  surface?.focus(added.id);
  return added;
}

function add(studio: Studio, definition: AnyNode, place: Place, wire: Wire): Added {
  const added: Added = { id: '', after: undefined };
  const title = definition.labels[studio.session.getState().uiLanguage].title;
  const before = activeFlow(studio);
  changeFlow(studio, { key: 'palette.change-add', params: { title } }, (flow) => {
    added.id = addNode(flow, definition, place(flow));
    added.after = wire(flow, added.id);
    if (before?.groups) joinGroups(studio, flow, before, added.id);
  });
  studio.session.getState().select([added.id]);
  return added;
}

/** A node that was put between the nodes of a group, or into its frame, belongs to it. */
function joinGroups(studio: Studio, flow: Flow, before: Flow, id: string): void {
  joinNeighbours(flow, id);
  if (groupOf(flow, id) === undefined) settleGroups(flow, before, [id], (node) => boxOf(node, studio.nodes));
}

/** The first port of the happy path that leads nowhere yet. */
export function freePort(flow: Flow, nodes: NodeRegistry, id: string): string | undefined {
  const node = flow.nodes[id];
  const definition = nodes.get(node?.type ?? '');
  if (!node || !definition) return undefined;
  const ports = portsOf(definition, node.params).filter(({ kind }) => kind === 'next');
  return ports.find((port) => targetOf(flow, id, port.id) === undefined)?.id;
}

/** Where the node after one at a place is put: right of it, where no node is in the way. */
export const spotAfter = (flow: Flow, nodes: NodeRegistry, { x, y }: Position): Position =>
  freeSpot(flow, nodes, snap({ x: x + NEXT_X, y }));

/** The wanted place, or the first one below it where no node is in the way. */
function freeSpot(flow: Flow, nodes: NodeRegistry, wanted: Position): Position {
  const taken = Object.values(flow.nodes).filter(
    ({ position }) => Math.abs(position.x - wanted.x) < NODE_WIDTH + GAP,
  );
  const heightOf = (type: string, params: Flow['nodes'][string]['params']) => {
    const definition = nodes.get(type);
    return heightFor(definition ? portsOf(definition, params).length : 0);
  };
  const spot = { ...wanted };
  const inTheWay = () =>
    taken.find(
      ({ type, params, position }) =>
        position.y < spot.y + heightFor(2) + GAP && spot.y < position.y + heightOf(type, params) + GAP,
    );
  for (let found = inTheWay(); found; found = inTheWay())
    spot.y = snap({ x: 0, y: found.position.y + heightOf(found.type, found.params) + GAP + GRID / 2 }).y;
  return spot;
}
