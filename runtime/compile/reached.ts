import type { NodeShape } from './shape.ts';

type Leading = Pick<NodeShape, 'id' | 'next'>;

/** The ids of the nodes that can be come to from the given ones, themselves included. */
export function reachedFrom(starts: readonly Leading[], byId: ReadonlyMap<string, Leading>): Set<string> {
  const reached = new Set(starts.map(({ id }) => id));
  // A set is walked in the order of adding, what is added meanwhile included.
  for (const id of reached) for (const to of byId.get(id)?.next.values() ?? []) reached.add(to);
  return reached;
}
