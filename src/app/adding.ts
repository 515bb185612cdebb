import {
  type AnyNode,
  type Flow,
  hasInput,
  INPUT_Y,
  NODE_WIDTH,
  type Position,
  snap,
} from '#runtime/index.ts';
import { boxOf } from '#src/document/edits/boxes.ts';
import { connect } from '#src/document/edits/edges.ts';
import { groupOf, joinNeighbours, settleGroups } from '#src/document/edits/groups.ts';
import { type EdgeAt, insertOn } from '#src/document/edits/insert.ts';
import { NEXT_X } from '#src/document/edits/move-on.ts';
import { addNode } from '#src/document/edits/nodes.ts';
import { BELOW, keepClear, putOnEdge, WHERE_PUT } from '#src/document/edits/room.ts';
import { firstPort, fitsOnEdge, freePort } from './free-port.ts';
import type { AddingPlace } from './session.ts';
import { activeFlow, changeFlow, type Studio } from './studio.ts';

/** A node that was added, and the one it was connected after, if any. */
export interface Added {
  id: string;
  after: string | undefined;
}

/** Makes room for a node that is on the flow by now, before it is connected. */
type Settle = (flow: Flow, id: string) => void;
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
  const at = snap(position);
  if (on && fitsOnEdge(definition))
    return add(studio, definition, at, onEdge(studio, on, at), onto(definition, on)).id;
  return add(studio, definition, at, clear(studio), UNWIRED).id;
}

const clear =
  ({ nodes }: Studio, how = WHERE_PUT): Settle =>
  (flow, id) =>
    keepClear(flow, nodes, [id], how);

const onEdge =
  ({ nodes }: Studio, on: EdgeAt, wanted?: Position): Settle =>
  (flow, id) =>
    putOnEdge(flow, nodes, on, [id], wanted);

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
  const added = add(studio, definition, snap(spot), clear(studio), wire);
  surface?.focus(added.id, 'stays');
  return added;
}

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

function addOn(studio: Studio, definition: AnyNode, on: EdgeAt): Added {
  const start = activeFlow(studio)?.nodes[on.from]?.position ?? { x: 0, y: 0 };
  const added = add(studio, definition, snap(start), onEdge(studio, on), onto(definition, on));
  studio.session.getState().surface?.focus(added.id);
  return added;
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
  const added = add(studio, definition, snap(wanted), clear(studio, BELOW), wire);
  surface?.focus(added.id);
  return added;
}

function add(studio: Studio, definition: AnyNode, at: Position, settle: Settle, wire: Wire): Added {
  const added: Added = { id: '', after: undefined };
  const title = definition.labels[studio.session.getState().uiLanguage].title;
  const before = activeFlow(studio);
  changeFlow(studio, { key: 'palette.change-add', params: { title } }, (flow) => {
    added.id = addNode(flow, definition, at);
    settle(flow, added.id);
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
