import { type NodeShape, startedBy } from '../../compile/shape.ts';
import { type NodeRegistry, portsOf } from '../../define/node.ts';
import type { Script } from '../../model/script.ts';

export type Shapes = ReadonlyMap<string, NodeShape>;

/** The steps of a script as the compiler looks at nodes: where they stand makes no difference. */
export const shapesIn = ({ steps }: Script, nodes: NodeRegistry): Shapes =>
  new Map(
    Object.entries(steps).map(([id, { type, params, next }]): [string, NodeShape] => {
      const definition = nodes.get(type);
      const ports = new Map((definition ? portsOf(definition, params) : []).map((port) => [port.id, port]));
      const node = { type, params, position: { x: 0, y: 0 } };
      return [
        id,
        {
          id,
          node,
          definition,
          ports,
          drawn: new Set(Object.keys(next)),
          next: new Map(Object.entries(next)),
        },
      ];
    }),
  );

/** Who begins a script's contacts. */
export const starterIn = (shapes: Shapes, { entry }: Script) => {
  const shape = shapes.get(entry);
  return (shape && startedBy(shape)) ?? 'customer';
};
