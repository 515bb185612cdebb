import type { Problem } from '../../model/problem.ts';
import { components } from '../components.ts';
import type { Graph } from '../graph.ts';
import { shortestLoop, shortestWay } from '../loops.ts';
import type { NodeView } from '../node-view.ts';
import { warning } from '../problems.ts';
import { routesOf } from '../routes/passages.ts';
import { waits } from '../shape.ts';
import { ofCourse } from './rule.ts';

/**
 * No contact goes from queue to queue for ever. Waiting in between does not help it, only a count of rounds does. A
 * contact that one queue gets back from its agents has an agent each time; between queues it is sent to and fro.
 */
export const loopsBetweenQueues = ofCourse(({ byId }) => {
  const nodes = [...byId.values()];
  const rank = new Map(
    nodes.filter((node) => routesOf(node, []).length > 0).map(({ id }, index) => [id, index]),
  );
  if (rank.size === 0) return [];
  const queuesIn = (knot: ReadonlySet<string>) =>
    [...knot].filter((id) => rank.has(id)).sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  const untaken = waysOf(nodes, ({ agent }) => agent === undefined);
  const found = components(untaken).flatMap((knot) => {
    const [first] = queuesIn(knot);
    return first === undefined ? [] : told(shortestLoop(first, knot, untaken), byId);
  });
  const known = new Set(found.flatMap(({ where }) => where.node ?? []));
  const back = waysOf(nodes, ({ agent }) => agent !== 'has');
  return found.concat(
    components(back).flatMap((knot) => {
      const queues = queuesIn(knot);
      const [first, second] = queues;
      if (first === undefined || second === undefined || queues.some((id) => known.has(id))) return [];
      return told(
        [...shortestWay(first, second, knot, back), ...shortestWay(second, first, knot, back)],
        byId,
      );
    }),
  );
});

function waysOf(nodes: readonly NodeView[], counts: (port: { agent?: 'has' | 'had' }) => boolean): Graph {
  return new Map(
    nodes.map(({ id, next, ports }) => [
      id,
      [...next].flatMap(([name, to]) => {
        const port = ports.get(name);
        return port && (port.bounded !== undefined || !counts(port)) ? [] : [to];
      }),
    ]),
  );
}

/** A loop without any wait is an endless one, and told as that. */
function told(loop: readonly string[], byId: ReadonlyMap<string, NodeView>): Problem[] {
  const first = loop[0];
  const isWaiting = loop.some((id) => {
    const node = byId.get(id);
    return node !== undefined && waits(node);
  });
  return first === undefined || !isWaiting
    ? []
    : [warning('route.loop-between-queues', { node: first }, { nodes: loop.join(', '), count: loop.length })];
}
