import type { Graph } from './graph.ts';
import { isStart, type NodeShape } from './shape.ts';

/**
 * The nodes, by id, that a contact can come to without the customer having written or being known to agree to be
 * written to. Empty for a flow of customers who write.
 */
export function unaskedIn(shapes: readonly NodeShape[], byMessage: boolean): ReadonlySet<string> {
  if (byMessage) return new Set();
  const ahead: Graph = new Map(
    shapes.map(({ id, next, ports }) => [
      id,
      [...next].filter(([port]) => !ports.get(port)?.hears && !ports.get(port)?.agreed).map(([, to]) => to),
    ]),
  );
  const unasked = new Set(
    shapes.filter((shape) => isStart(shape) && shape.definition?.entry).map(({ id }) => id),
  );
  for (const id of unasked) for (const to of ahead.get(id) ?? []) unasked.add(to);
  return unasked;
}
