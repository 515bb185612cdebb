import type { AnyNode, Flow, JsonObject, Position } from '#runtime/index.ts';

const FIRST_NUMBER = 2;

/** An id nobody has yet: the type's name, then with a number. */
export function freeId(taken: Readonly<Record<string, unknown>>, wanted: string): string {
  if (!Object.hasOwn(taken, wanted)) return wanted;
  let number = FIRST_NUMBER;
  while (Object.hasOwn(taken, `${wanted}-${number}`)) number++;
  return `${wanted}-${number}`;
}

/** Puts a new node of the type on the flow; answers its id. */
export function addNode(flow: Flow, definition: AnyNode, position: Position): string {
  const id = freeId(flow.nodes, definition.type);
  const params = structuredClone(definition.initial) as JsonObject;
  flow.nodes[id] = { type: definition.type, params, position };
  return id;
}

export function moveNode(flow: Flow, id: string, position: Position): void {
  const node = flow.nodes[id];
  if (node) node.position = position;
}

/** Takes nodes off the flow, and every edge from or to them. */
export function removeNodes(flow: Flow, ids: readonly string[]): void {
  const gone = new Set(ids);
  for (const id of ids) delete flow.nodes[id];
  flow.edges = flow.edges.filter(({ from, to }) => !gone.has(from) && !gone.has(to));
  leaveGroups(flow, gone);
}

/** Takes nodes out of their groups; a group that is left without any goes. */
export function leaveGroups(flow: Flow, nodes: ReadonlySet<string>): void {
  for (const [id, group] of Object.entries(flow.groups ?? {})) {
    if (!group.nodes.some((node) => nodes.has(node))) continue;
    group.nodes = group.nodes.filter((node) => !nodes.has(node));
    if (group.nodes.length === 0) delete flow.groups?.[id];
  }
}

/** Gives a node the admin's own title; an empty one brings the type's back. */
export function retitle(flow: Flow, id: string, title: string): void {
  const node = flow.nodes[id];
  if (!node) return;
  if (title) node.title = title;
  else delete node.title;
}
