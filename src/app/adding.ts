import {
  type AnyNode,
  type Flow,
  hasInput,
  type NodeRegistry,
  type Position,
  portsOf,
} from '#runtime/index.ts';
import { connect, targetOf } from '#src/document/edits/edges.ts';
import { addNode } from '#src/document/edits/nodes.ts';
import { GRID, heightFor, NODE_WIDTH, snap } from './geometry.ts';
import { activeFlow, changeFlow, type Studio } from './studio.ts';

/** Room kept between nodes. */
const GAP = 2 * GRID;
/** How far right of a node the next one is put: its edge and the edge's label need room. */
const NEXT_X = NODE_WIDTH + 104;

/** Puts a new node where it was dropped, selects it, and answers its id. */
export function addAt(studio: Studio, definition: AnyNode, position: Position): string {
  return add(studio, definition, () => snap(position)).id;
}

/**
 * Puts a new node beside the selected one and connects it from that one's first free port; without a selection, in
 * the middle of the view. Answers the node it was connected from, if any.
 */
export function addBeside(studio: Studio, definition: AnyNode): { id: string; after: string | undefined } {
  const { selection, surface } = studio.session.getState();
  const [selected] = selection.nodes;
  const flow = activeFlow(studio);
  const before = selected === undefined ? undefined : flow?.nodes[selected];
  const wanted = before
    ? { x: before.position.x + NEXT_X, y: before.position.y }
    : (surface?.centre() ?? { x: 0, y: 0 });
  const from = hasInput(definition) && selection.nodes.length === 1 ? selected : undefined;
  const added = add(studio, definition, (draft) => freeSpot(draft, studio.nodes, snap(wanted)), from);
  surface?.focus(added.id);
  return added;
}

function add(studio: Studio, definition: AnyNode, place: (flow: Flow) => Position, from?: string) {
  let id = '';
  let after: string | undefined;
  const title = definition.labels[studio.session.getState().uiLanguage].title;
  changeFlow(studio, { key: 'palette.change-add', params: { title } }, (flow) => {
    const port = from === undefined ? undefined : freePort(flow, studio.nodes, from);
    id = addNode(flow, definition, place(flow));
    if (from === undefined || port === undefined) return;
    connect(flow, from, port, id);
    after = from;
  });
  studio.session.getState().select([id]);
  return { id, after };
}

/** The first port of the happy path that leads nowhere yet. */
export function freePort(flow: Flow, nodes: NodeRegistry, id: string): string | undefined {
  const node = flow.nodes[id];
  const definition = nodes.get(node?.type ?? '');
  if (!node || !definition) return undefined;
  const ports = portsOf(definition, node.params).filter(({ kind }) => kind === 'next');
  return ports.find((port) => targetOf(flow, id, port.id) === undefined)?.id;
}

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
