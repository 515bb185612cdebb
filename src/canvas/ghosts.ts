import type { FlowChange } from '#runtime/diff.ts';
import type { Flow, FlowNode, Position } from '#runtime/index.ts';

/** A node that is gone, as it was. */
export interface Ghost {
  id: string;
  node: FlowNode;
}

/** An edge that is gone, from where its port is to where it led. */
export interface Lost {
  id: string;
  from: Position;
  to: Position;
  /** Which of the node's ports it left by. */
  row: number;
}

/** A node that stands elsewhere: its places. */
export interface Moved {
  id: string;
  from: Position;
  to: Position;
}

export const ghostsOf = (changes: readonly FlowChange[]): Ghost[] =>
  changes.flatMap((change) =>
    change.kind === 'node' && change.before ? [{ id: change.node, node: change.before }] : [],
  );

export const movesOf = (changes: readonly FlowChange[]): Moved[] =>
  changes.flatMap((change) =>
    change.kind === 'position' ? [{ id: change.node, from: change.before, to: change.after }] : [],
  );

/** Edges that are gone or lead elsewhere, where they ran: between what stands there now, or stood there. */
export function lostWays(
  changes: readonly FlowChange[],
  before: Flow,
  after: Flow,
  rowOf: (node: FlowNode, port: string) => number,
): Lost[] {
  const nodeAt = (id: string): FlowNode | undefined => after.nodes[id] ?? before.nodes[id];
  return changes.flatMap((change) => {
    if (change.kind !== 'edge' || change.before === undefined) return [];
    const [from, to] = [nodeAt(change.node), nodeAt(change.before)];
    if (!from || !to) return [];
    return [{ id: change.id, from: from.position, to: to.position, row: rowOf(from, change.port) }];
  });
}
