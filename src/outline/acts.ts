import { type AnyNode, type Flow, hasInput, type NodeRegistry, portsOf, snap } from '#runtime/index.ts';
import { freePort } from '#src/app/free-port.ts';
import { activeFlow, changeFlow, type Studio } from '#src/app/studio.ts';
import { connect, disconnect, targetOf } from '#src/document/edits/edges.ts';
import { insertOn } from '#src/document/edits/insert.ts';
import { NEXT_X } from '#src/document/edits/move-on.ts';
import { addNode, retitle } from '#src/document/edits/nodes.ts';
import { BELOW, keepClear, putOnEdge } from '#src/document/edits/room.ts';

/** Where something is to be added: behind a node, by one of its ways out. */
export interface Behind {
  node: string;
  /** Without it: the first that leads nowhere, else the first of all. */
  port?: string;
}

/** What came of adding a node. */
export interface Added {
  id: string;
  /** The way that leads to it, if any. */
  by: { from: string; port: string } | undefined;
  /** The node it was put before: where that way led. */
  before: string | undefined;
}

/** Where on the flow a node goes that stands behind none. */
const START = { x: 0, y: 0 };

/** Adds a node behind another and wires it; between two, when the way led somewhere. Selects it. */
export function addBehind(studio: Studio, definition: AnyNode, behind: Behind | null): Added {
  const title = definition.labels[studio.session.getState().uiLanguage].title;
  const added: Added = { id: '', by: undefined, before: undefined };
  changeFlow(studio, { key: 'palette.change-add', params: { title } }, (flow) => {
    const by = hasInput(definition) && behind ? outletOf(flow, studio.nodes, behind) : undefined;
    const at = behind ? flow.nodes[behind.node]?.position : lowest(flow);
    added.id = addNode(flow, definition, at ? snap({ x: at.x + NEXT_X, y: at.y }) : START);
    added.by = by;
    if (by) added.before = wire(flow, studio.nodes, by, added.id);
    if (added.before === undefined) keepClear(flow, studio.nodes, [added.id], BELOW);
  });
  studio.session.getState().select([added.id]);
  return added;
}

/** Leads the way to the node, and from there on to where it led. Answers that node. */
function wire(
  flow: Flow,
  nodes: NodeRegistry,
  by: { from: string; port: string },
  id: string,
): string | undefined {
  const led = targetOf(flow, by.from, by.port);
  const on = freePort(flow, nodes, id);
  if (led !== undefined && on !== undefined) {
    putOnEdge(flow, nodes, by, [id]);
    insertOn(flow, by, id, on);
    return led;
  }
  connect(flow, by.from, by.port, id);
  return undefined;
}

function outletOf(flow: Flow, nodes: NodeRegistry, { node, port }: Behind): Added['by'] {
  const definition = nodes.get(flow.nodes[node]?.type ?? '');
  const [first] = definition ? portsOf(definition, flow.nodes[node]?.params ?? {}) : [];
  const by = port ?? freePort(flow, nodes, node) ?? first?.id;
  return by === undefined ? undefined : { from: node, port: by };
}

const lowest = ({ nodes }: Flow) =>
  Object.values(nodes)
    .map(({ position }) => position)
    .sort((a, b) => b.y - a.y)[0];

/** Leads a way out to a node, or nowhere. */
export function lead(studio: Studio, from: string, port: string, to: string | undefined): void {
  const key = to === undefined ? 'outline.change-disconnect' : 'outline.change-connect';
  changeFlow(studio, { key }, (flow) =>
    to === undefined ? disconnect(flow, from, port) : connect(flow, from, port, to),
  );
}

/** Whether a way may lead to the node. A type nobody knows is given the benefit of the doubt. */
export function takesWays(studio: Studio, id: string): boolean {
  const definition = studio.nodes.get(activeFlow(studio)?.nodes[id]?.type ?? '');
  return !definition || hasInput(definition);
}

/** Gives a node the admin's title; an empty one brings the type's back. */
export const rename = (studio: Studio, id: string, title: string): void =>
  changeFlow(studio, { key: 'outline.change-title' }, (flow) => retitle(flow, id, title.trim()));
