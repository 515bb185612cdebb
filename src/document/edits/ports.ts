import { type AnyNode, type Flow, portsOf } from '#runtime/index.ts';

/**
 * Changes a node, and takes away the edges of ports that the change took away: with the button goes its line.
 * Edges that already left by a port the node does not have stay, and stay a problem.
 */
export function editKeepingPorts(
  flow: Flow,
  id: string,
  definition: AnyNode,
  edit: (flow: Flow) => void,
): void {
  const before = portIds(flow, id, definition);
  edit(flow);
  const after = portIds(flow, id, definition);
  const gone = new Set([...before].filter((port) => !after.has(port)));
  if (gone.size > 0) flow.edges = flow.edges.filter(({ from, port }) => from !== id || !gone.has(port));
}

const portIds = (flow: Flow, id: string, definition: AnyNode): Set<string> => {
  const node = flow.nodes[id];
  return new Set(node ? portsOf(definition, node.params).map((port) => port.id) : []);
};
