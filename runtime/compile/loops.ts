import type { Graph } from './graph.ts';

/** The nodes of a shortest way from a node back to itself, within the knot; none when there is no way. */
export const shortestLoop = (first: string, knot: ReadonlySet<string>, graph: Graph): string[] =>
  shortestWay(first, first, knot, graph);

/** The nodes of a shortest way, the last one left out; none when there is no way within the knot. */
export function shortestWay(first: string, last: string, knot: ReadonlySet<string>, graph: Graph): string[] {
  const from = new Map<string, string>();
  const found = new Set([first]);
  for (const id of found) {
    for (const to of graph.get(id) ?? []) {
      if (to === last) return wayTo(id, from);
      if (found.has(to) || !knot.has(to)) continue;
      found.add(to);
      from.set(to, id);
    }
  }
  return [];
}

/** The ids on the way that leads to one, itself last. */
export function wayTo(last: string, from: ReadonlyMap<string, string>): string[] {
  const way: string[] = [];
  for (let id: string | undefined = last; id !== undefined; id = from.get(id)) way.push(id);
  return way.reverse();
}
