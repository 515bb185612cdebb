import { type NodeRegistry, type PortKind, portsOf } from '../../define/node.ts';
import type { Script } from '../../model/script.ts';

/** A way out of a step, wired or not. */
export interface Way {
  node: string;
  port: string;
  kind: PortKind;
  /** The step it leads to; undefined where the script ends. */
  to: string | undefined;
}

export const wayKey = (node: string, port: string): string => `${node} ${port}`;

/** Every way out of every step, in the order of the script. */
export const waysOf = ({ steps }: Script, nodes: NodeRegistry): Way[] =>
  Object.entries(steps).flatMap(([node, { type, params, next }]) => {
    const definition = nodes.get(type);
    const ports = definition ? portsOf(definition, params) : [];
    return ports.map(({ id: port, kind }) => ({
      node,
      port,
      kind,
      to: Object.hasOwn(next, port) ? next[port] : undefined,
    }));
  });
