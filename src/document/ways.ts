import type { Flow } from '#runtime/index.ts';

type Neighbours = ReadonlyMap<string, readonly string[]>;

/** Where edges lead from each node, or where they come from. */
function neighbours({ edges }: Flow, direction: 'after' | 'before'): Neighbours {
  const found = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const [here, there] = direction === 'after' ? [from, to] : [to, from];
    const known = found.get(here);
    if (known) known.push(there);
    else found.set(here, [there]);
  }
  return found;
}

/** The nodes with all that they lead to, `after`, or all that leads to them, `before`. */
export function reaching(
  flow: Flow,
  ids: readonly string[],
  direction: 'after' | 'before',
): ReadonlySet<string> {
  const next = neighbours(flow, direction);
  const reached = new Set(ids.filter((id) => Object.hasOwn(flow.nodes, id)));
  // A set is walked with what is added on the way.
  for (const id of reached)
    for (const other of next.get(id) ?? []) if (Object.hasOwn(flow.nodes, other)) reached.add(other);
  return reached;
}

/** Every node of a way through one of the given: what leads there, and where it leads from there. */
export const waysThrough = (flow: Flow, ids: readonly string[]): ReadonlySet<string> =>
  new Set([...reaching(flow, ids, 'before'), ...reaching(flow, ids, 'after')]);
