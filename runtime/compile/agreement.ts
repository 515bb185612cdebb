import type { Graph } from './graph.ts';
import { type NodeShape, startedBy } from './shape.ts';

/**
 * The nodes, by id, that a contact can come to without the customer having written or being known to agree to be
 * written to. Empty for a flow that no other system starts.
 */
export function unaskedIn(shapes: readonly NodeShape[]): ReadonlySet<string> {
  const ahead: Graph = new Map(
    shapes.map(({ id, next, ports }) => [
      id,
      [...next].filter(([port]) => !ports.get(port)?.hears && !ports.get(port)?.agreed).map(([, to]) => to),
    ]),
  );
  const unasked = new Set(shapes.filter((shape) => startedBy(shape) === 'system').map(({ id }) => id));
  for (const id of unasked) for (const to of ahead.get(id) ?? []) unasked.add(to);
  return unasked;
}
