import { type DrawingContext, type DrawnNode, drawnNode, type Flow, type FlowNode } from '#runtime/index.ts';

interface Known {
  wired: string;
  context: DrawingContext;
  drawn: DrawnNode;
}

/** What was drawn of each state of a node: documents are immutable. */
const known = new WeakMap<FlowNode, Known>();

/** What each node shows: its words and its ways out, as on the canvas. What did not change is the same object. */
export function drawnOf(flow: Flow, context: DrawingContext): ReadonlyMap<string, DrawnNode> {
  const wired = new Map<string, string[]>();
  for (const { from, port } of flow.edges) {
    const own = wired.get(from);
    if (own) own.push(port);
    else wired.set(from, [port]);
  }
  return new Map(
    Object.entries(flow.nodes).map(([id, node]) => [id, keptOr(node, wired.get(id) ?? [], context)]),
  );
}

function keptOr(node: FlowNode, ports: readonly string[], context: DrawingContext): DrawnNode {
  const wired = ports.join('\n');
  const last = known.get(node);
  if (last?.wired === wired && last.context === context) return last.drawn;
  const drawn = drawnNode(node, ports, context);
  known.set(node, { wired, context, drawn });
  return drawn;
}
