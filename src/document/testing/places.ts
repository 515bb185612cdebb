import type { Flow, NodeRegistry } from '#runtime/index.ts';
import { boxesOf, meet } from '../edits/boxes.ts';

/** The pairs of nodes that lie on each other, each as `A B`. */
export function overlapsIn(flow: Flow, nodes: NodeRegistry): string[] {
  const boxes = [...boxesOf(flow, Object.keys(flow.nodes).sort(), nodes)];
  return boxes.flatMap(([id, box], index) =>
    boxes.slice(index + 1).flatMap(([other, its]) => (meet(box, its) ? [`${id} ${other}`] : [])),
  );
}

/** The pairs of nodes of both flows, `A B`, of which the first was left of the second and no longer is. */
export function turnedRound(before: Flow, after: Flow, but: readonly string[] = []): string[] {
  const ids = Object.keys(before.nodes).filter((id) => Object.hasOwn(after.nodes, id) && !but.includes(id));
  const isLeft = (flow: Flow, a: string, b: string) =>
    (flow.nodes[a]?.position.x ?? 0) < (flow.nodes[b]?.position.x ?? 0);
  return ids.flatMap((a) =>
    ids.filter((b) => isLeft(before, a, b) && !isLeft(after, a, b)).map((b) => `${a} ${b}`),
  );
}

/** What lies on each other that did not before. */
export function newOverlaps(before: Flow, after: Flow, nodes: NodeRegistry): string[] {
  const known = new Set(overlapsIn(before, nodes));
  return overlapsIn(after, nodes).filter((pair) => !known.has(pair));
}
