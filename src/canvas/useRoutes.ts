import { useMemo, useState } from 'react';
import { BOX_HEIGHT } from '#runtime/drawing.ts';
import {
  type Drawn,
  drawn,
  type Flow,
  INPUT_Y,
  NODE_WIDTH,
  type Position,
  portY,
  route,
  type Way,
} from '#runtime/index.ts';
import { boxCorner } from './carried.ts';
import type { Folding, Line } from './folding.ts';
import { groupKey } from './keys.ts';
import { type CanvasNode, HANDLE } from './nodes.ts';

/** Past so many lines each is drawn by itself: leading them around each other would be felt at every change. */
const LINES_MAX = 600;

export type Routes = ReadonlyMap<string, Drawn>;
const NONE: Routes = new Map();

interface Input {
  flow: Flow | undefined;
  folding: Folding;
  lines: readonly Line[];
  nodes: readonly CanvasNode[];
}

/** How each line runs while all is at rest; one that runs as before keeps the same object. */
export function useRoutes(input: Input): Routes {
  const [known] = useState(() => new Map<string, Drawn>());
  const { flow } = input;
  const plan = flow && input.lines.length <= LINES_MAX ? planOf(flow, input) : undefined;
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

const boxAt = ({ x, y }: Position, height: number) => ({
  left: x,
  right: x + NODE_WIDTH,
  top: y,
  bottom: y + height,
});

/** Where things are in the flow, not where they are being dragged. Notes and frames are in nobody's way. */
function planOf(flow: Flow, { folding, lines, nodes }: Omit<Input, 'flow'>) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const places = new Map<string, Position>();
  const boxes: ReturnType<typeof boxAt>[] = [];
  const put = (key: string, place: Position | undefined, height: number) => {
    if (!place) return;
    places.set(key, place);
    boxes.push(boxAt(place, height));
  };
  for (const { id, height = 0 } of nodes)
    if (!folding.boxOf.has(id)) put(id, flow.nodes[id]?.position, height);
  for (const [id, group] of Object.entries(folding.groups))
    if (group.folded) put(groupKey(id), boxCorner(flow, group.nodes), BOX_HEIGHT);
  const ways = lines.flatMap(({ id, edge, source, target }): Way[] => {
    const [from, to] = [places.get(source), places.get(target)];
    const ports = byId.get(edge.from)?.data.face.ports ?? [];
    const index = ports.findIndex((port) => port.id === edge.port);
    const isNode = source === edge.from;
    if (!from || !to || (isNode && index < 0)) return [];
    return [
      {
        id,
        from: { x: from.x + NODE_WIDTH + HANDLE / 2, y: from.y + (isNode ? portY(index) : INPUT_Y) },
        to: { x: to.x - HANDLE / 2, y: to.y + INPUT_Y },
      },
    ];
  });
  return { boxes, ways };
}
