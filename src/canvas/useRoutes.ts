import { useMemo, useState } from 'react';
import { type Drawn, drawn, type Flow, route, type Way } from '#runtime/index.ts';
import { INPUT_Y, NODE_WIDTH, portY } from '#src/app/geometry.ts';
import { edgeId } from './edges.ts';
import { type CanvasNode, HANDLE } from './nodes.ts';

/** Past so many edges each is drawn by itself: leading them around each other would be felt at every change. */
const EDGES_MAX = 600;

export type Routes = ReadonlyMap<string, Drawn>;
const NONE: Routes = new Map();

/** How each edge runs while all nodes are at rest; an edge that runs as before keeps the same object. */
export function useRoutes(flow: Flow | undefined, nodes: readonly CanvasNode[]): Routes {
  const [known] = useState(() => new Map<string, Drawn>());
  const plan = flow && flow.edges.length <= EDGES_MAX ? planOf(flow, nodes) : undefined;
  // Texts change far more often than places do.
  const sameWhen = plan && JSON.stringify(plan);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the plan is what it is written as
  return useMemo(() => {
    if (!plan) return NONE;
    const lines = [...route(plan.ways, plan.boxes)];
    return new Map(lines.map(([id, line]): [string, Drawn] => [id, kept(known, id, drawn(line))]));
  }, [sameWhen, known]);
}

function kept(known: Map<string, Drawn>, id: string, now: Drawn): Drawn {
  const last = known.get(id);
  if (last?.path === now.path) return last;
  known.set(id, now);
  return now;
}

/** Where the nodes are in the flow, not where they are being dragged. */
function planOf(flow: Flow, nodes: readonly CanvasNode[]) {
  const places = new Map(
    nodes.flatMap((node) => {
      const position = flow.nodes[node.id]?.position;
      return position ? [[node.id, { ...node, position }]] : [];
    }),
  );
  const boxes = [...places.values()].map(({ position: { x, y }, height = 0 }) => ({
    left: x,
    right: x + NODE_WIDTH,
    top: y,
    bottom: y + height,
  }));
  const ways = flow.edges.flatMap(({ from, port, to }): Way[] => {
    const [source, target] = [places.get(from), places.get(to)];
    const index = source?.data.face.ports.findIndex(({ id }) => id === port) ?? -1;
    if (!source || !target || index < 0) return [];
    const leaves = {
      x: source.position.x + NODE_WIDTH + HANDLE / 2,
      y: source.position.y + portY(index),
    };
    const arrives = { x: target.position.x - HANDLE / 2, y: target.position.y + INPUT_Y };
    return [{ id: edgeId(from, port), from: leaves, to: arrives }];
  });
  return { boxes, ways };
}
