import type { Flow, Position } from '#runtime/index.ts';
import { freeId } from './nodes.ts';

/**
 * Copies nodes beside themselves, with the edges among them; edges to and from others are not copied. Answers the
 * copies' ids, in the order given.
 */
export function duplicateNodes(flow: Flow, ids: readonly string[], offset: Position): string[] {
  const copies = new Map<string, string>();
  for (const id of ids) {
    const node = flow.nodes[id];
    if (!node) continue;
    const copy = freeId(flow.nodes, node.type);
    const { x, y } = node.position;
    flow.nodes[copy] = {
      ...node,
      params: copyOf(node.params),
      position: { x: x + offset.x, y: y + offset.y },
    };
    copies.set(id, copy);
  }
  const among = flow.edges.flatMap(({ from, port, to }) => {
    const [newFrom, newTo] = [copies.get(from), copies.get(to)];
    return newFrom === undefined || newTo === undefined ? [] : [{ from: newFrom, port, to: newTo }];
  });
  flow.edges.push(...among);
  return [...copies.values()];
}

/** A copy through JSON, which params are: the draft of a change cannot be cloned as it is. */
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
