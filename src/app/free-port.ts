import {
  type AnyNode,
  type Flow,
  hasInput,
  type JsonObject,
  type NodeRegistry,
  portsOf,
} from '#runtime/index.ts';
import { targetOf } from '#src/document/edits/edges.ts';

/** Whether a new node of the type can stand on an edge: edges lead to it, and out of it. */
export const fitsOnEdge = (definition: AnyNode): boolean =>
  hasInput(definition) && firstPort(definition) !== undefined;

/** The first port of the happy path of a new node. */
export const firstPort = (definition: AnyNode): string | undefined =>
  portsOf(definition, definition.initial as JsonObject).find(({ kind }) => kind === 'next')?.id;

/** The first port of the happy path that leads nowhere yet. */
export function freePort(flow: Flow, nodes: NodeRegistry, id: string): string | undefined {
  const node = flow.nodes[id];
  const definition = nodes.get(node?.type ?? '');
  if (!node || !definition) return undefined;
  const ports = portsOf(definition, node.params).filter(({ kind }) => kind === 'next');
  return ports.find((port) => targetOf(flow, id, port.id) === undefined)?.id;
}
