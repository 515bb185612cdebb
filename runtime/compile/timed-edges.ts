import type { Span } from '../define/node.ts';
import type { Graph } from './graph.ts';
import type { NodeShape } from './shape.ts';

/** A way from node to node with the time that passes on it. */
export interface TimedEdge {
  from: string;
  to: string;
  after: Span;
  /** How often it is taken, at most, each time its node is come to anew; undefined: as often as may be. */
  times: number | undefined;
}

const AT_ONCE: Span = { min: 0, max: 0 };

/** By node, the ways on which the customer does not write. */
export const quietEdges = (shapes: readonly NodeShape[]): ReadonlyMap<string, readonly TimedEdge[]> =>
  new Map(
    shapes.map(({ id, next, ports }) => [
      id,
      [...next].flatMap(([name, to]): TimedEdge[] => {
        const port = ports.get(name);
        return port?.hears ? [] : [{ from: id, to, after: port?.after ?? AT_ONCE, times: port?.bounded }];
      }),
    ]),
  );

/** Which node leads to which. */
export const edgeGraph = (edges: ReadonlyMap<string, readonly TimedEdge[]>): Graph =>
  new Map([...edges].map(([id, out]) => [id, out.map(({ to }) => to)]));
