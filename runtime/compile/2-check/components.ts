/** Nodes by id with the ids they lead to. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * The strongly connected components of a graph (Kosaraju's algorithm, without recursion: a flow may be a chain of
 * ten thousand nodes). Nodes of one component can all be come to from each other.
 */
export function components(graph: Graph): Set<string>[] {
  const back = reversed(graph);
  const done = new Set<string>();
  const found: Set<string>[] = [];
  for (const id of lastLeftFirst(graph)) {
    if (done.has(id)) continue;
    const component = new Set([id]);
    for (const one of component) {
      done.add(one);
      for (const to of back.get(one) ?? []) if (!done.has(to)) component.add(to);
    }
    found.push(component);
  }
  return found;
}

function reversed(graph: Graph): Graph {
  const back = new Map([...graph.keys()].map((id): [string, string[]] => [id, []]));
  for (const [id, ahead] of graph) for (const to of ahead) back.get(to)?.push(id);
  return back;
}

/** All ids in the reverse of the order in which a depth-first walk leaves them for good. */
function lastLeftFirst(graph: Graph): string[] {
  const seen = new Set<string>();
  const left: string[] = [];
  for (const root of graph.keys()) {
    if (seen.has(root)) continue;
    seen.add(root);
    const way = [{ id: root, ahead: (graph.get(root) ?? []).values() }];
    for (let top = way.at(-1); top; top = way.at(-1)) {
      const { value: to, done } = top.ahead.next();
      if (done) left.push(way.pop()?.id ?? root);
      else if (!seen.has(to)) {
        seen.add(to);
        way.push({ id: to, ahead: (graph.get(to) ?? []).values() });
      }
    }
  }
  return left.reverse();
}
