import type { Problem } from '../../model/problem.ts';
import { components } from '../components.ts';
import type { Graph } from '../graph.ts';
import { shortestLoop } from '../loops.ts';
import type { NodeView } from '../node-view.ts';
import { error } from '../problems.ts';
import { waits } from '../shape.ts';
import { ofCourse } from './rule.ts';

/**
 * Every way around goes through a node that waits or a port that hears the customer, so that a script cannot run on for ever. One problem for each
 * knot of loops, with a shortest loop through its first node.
 */
export const endlessLoops = ofCourse(({ byId }) => {
  const graph = withoutWaits([...byId.values()]);
  const rank = new Map([...byId.keys()].map((id, index) => [id, index]));
  return components(graph).flatMap((knot) => problemOf(knot, graph, rank));
});

function withoutWaits(nodes: readonly NodeView[]): Graph {
  const running = new Set(nodes.filter((node) => !waits(node)).map(({ id }) => id));
  const ahead = ({ next, ports }: NodeView) => {
    const unbounded = [...next]
      .filter(([port]) => ports.get(port)?.bounded === undefined && !ports.get(port)?.hears)
      .map(([, to]) => to);
    return [...new Set(unbounded)].filter((to) => running.has(to));
  };
  return new Map(nodes.filter(({ id }) => running.has(id)).map((node) => [node.id, ahead(node)]));
}

function problemOf(knot: ReadonlySet<string>, graph: Graph, rank: ReadonlyMap<string, number>): Problem[] {
  const first = [...knot].reduce((a, b) => ((rank.get(a) ?? 0) < (rank.get(b) ?? 0) ? a : b));
  const loop = shortestLoop(first, knot, graph);
  return loop.length === 0
    ? []
    : [error('flow.endless-loop', { node: first }, { nodes: loop.join(', '), count: loop.length })];
}
