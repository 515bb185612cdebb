import type { FlowChange } from '#runtime/diff.ts';
import type { Flow } from '#runtime/index.ts';

/** Changes of one thing: a node by its id, or what is not of a node. */
export interface ChangeGroup {
  key: string;
  /** The node; it may be gone. */
  node?: string;
  changes: readonly FlowChange[];
}

const FLOW = 'flow';
const NOTES = 'notes';

function keyOf(change: FlowChange): string {
  if (change.kind === 'flow' || change.kind === 'variable') return FLOW;
  return 'node' in change ? `node ${change.node}` : NOTES;
}

/** Changes as one reads the flow: the flow itself, its nodes in the order of the drawing, those that are gone, notes. */
export function groupChanges(changes: readonly FlowChange[], before: Flow, after: Flow): ChangeGroup[] {
  const groups = new Map<string, FlowChange[]>();
  for (const change of changes) {
    const key = keyOf(change);
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  const nodes = [...new Set([...Object.keys(after.nodes), ...Object.keys(before.nodes)])];
  const order = [FLOW, ...nodes.map((id) => `node ${id}`), NOTES];
  return order.flatMap((key) => {
    const own = groups.get(key);
    if (!own) return [];
    return [
      key.startsWith('node ')
        ? { key, node: key.slice('node '.length), changes: own }
        : { key, changes: own },
    ];
  });
}
