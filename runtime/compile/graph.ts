/** Nodes by id with the ids they lead to. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * All ids in the reverse of the order in which a depth-first walk leaves them for good: without loops, every node
 * comes after all that lead to it. No recursion: a flow may be a chain of ten thousand nodes.
 */
export function lastLeftFirst(graph: Graph): string[] {
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
