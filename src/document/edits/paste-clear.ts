import type { Flow, NodeRegistry, Position } from '#runtime/index.ts';
import { boxesOf } from './boxes.ts';
import type { Part } from './clip.ts';
import { stepAside } from './free-spot.ts';
import { type EdgeAt, endsOf, insertAllOn } from './insert.ts';
import { type Pasted, pastePart } from './paste.ts';
import { putOnEdge, WHERE_PUT } from './room.ts';

/**
 * Puts a part of a flow on a flow where nothing of it lies on what is there; with an edge, on that, where it has two ends,
 * and what follows moves on.
 */
export function pasteClear(
  flow: Flow,
  part: Part,
  by: Position,
  nodes: NodeRegistry,
  on: EdgeAt | null,
): Pasted {
  const boxes = [...boxesOf(part, Object.keys(part.nodes), nodes).values()].map((box) => moved(box, by));
  const others = boxesOf(flow, Object.keys(flow.nodes), nodes);
  const aside = stepAside(boxes, others, WHERE_PUT.ways, WHERE_PUT.gap);
  const pasted = pastePart(flow, part, moved(by, aside));
  const ends = on && endsOf(flow, pasted.nodes, nodes);
  if (!on || !ends) return pasted;
  const [first = ''] = pasted.nodes;
  const before = { ...flow.nodes[first]?.position } as Position;
  putOnEdge(flow, nodes, on, pasted.nodes);
  insertAllOn(flow, on, ends);
  const after = flow.nodes[first]?.position ?? before;
  for (const id of pasted.notes) {
    const note = flow.notes?.[id];
    if (note) note.position = moved(note.position, { x: after.x - before.x, y: after.y - before.y });
  }
  return pasted;
}

const moved = <T extends Position>(place: T, by: Position): T => ({
  ...place,
  x: place.x + by.x,
  y: place.y + by.y,
});
