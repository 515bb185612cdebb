import { type Graph, lastLeftFirst } from './graph.ts';

/**
 * The strongly connected components of a graph (Kosaraju's algorithm). Nodes of one component can all be come to from
 * each other.
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
