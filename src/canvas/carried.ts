import type { Flow, NodeRegistry, Position } from '#runtime/index.ts';
import { notesIn } from '#src/app/groups.ts';
import { boxAround } from '#src/document/edits/boxes.ts';
import { frameAround } from '#src/document/edits/groups.ts';
import { foldingOf } from './folding.ts';
import { noteKey, thingAt } from './keys.ts';

const places = ({ nodes }: Flow, ids: readonly string[]) =>
  ids.flatMap((id) => {
    const node = nodes[id];
    return node ? [{ ...node.position, width: 0, height: 0 }] : [];
  });

/** Where a folded group's box stands: at the upper left of its nodes, which keep their places. */
export const boxCorner = (flow: Flow, ids: readonly string[]): Position | undefined =>
  boxAround(places(flow, ids));

/** The places of nodes and notes when these things go where they are put: what is in a group goes with it. */
export function carried(
  flow: Flow,
  put: ReadonlyMap<string, Position>,
  registry: NodeRegistry,
): Map<string, Position> {
  const there = new Map<string, Position>();
  const { groups } = foldingOf(flow, registry);
  for (const [key, at] of put) {
    const { kind, id } = thingAt(key);
    if (kind !== 'group') there.set(key, at);
    const group = kind === 'group' ? groups[id] : undefined;
    if (!group) continue;
    const from = group.folded ? boxCorner(flow, group.nodes) : frameAround(places(flow, group.nodes));
    if (!from) continue;
    const move = (inner: string, place: Position | undefined) => {
      if (place && !put.has(inner))
        there.set(inner, { x: place.x + at.x - from.x, y: place.y + at.y - from.y });
    };
    for (const node of group.nodes) move(node, flow.nodes[node]?.position);
    for (const note of notesIn(flow, group, registry)) move(noteKey(note), flow.notes?.[note]?.position);
  }
  return there;
}
