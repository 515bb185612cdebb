import { groupBy } from '#runtime/drawing.ts';
import type { Box, Link } from './job.ts';

/**
 * The column of each box, counted from 0, for links that go in no circle: every link leads to the right, each box stands
 * as far left as it can, or right before what it leads to when more links leave it than arrive.
 */
export function ranksOf(boxes: readonly Box[], links: readonly Link[]): Map<string, number> {
  const ins = groupBy(links, ({ to }) => to);
  const outs = groupBy(links, ({ from }) => from);
  const rank = new Map<string, number>();
  const leftmost = (id: string) =>
    (ins.get(id) ?? []).reduce((most, { from }) => Math.max(most, (rank.get(from) ?? 0) + 1), 0);
  const sorted = inOrder(boxes, ins, outs);
  for (const { id } of sorted) rank.set(id, leftmost(id));
  const isPulled = ({ id, begins }: Box) =>
    !begins && (outs.get(id)?.length ?? 0) > (ins.get(id)?.length ?? 0);
  for (const { id } of sorted.filter(isPulled).reverse())
    rank.set(id, Math.min(...(outs.get(id) ?? []).map(({ to }) => rank.get(to) ?? 0)) - 1);
  return rank;
}

/** What leads somewhere before what it leads to. */
function inOrder(
  boxes: readonly Box[],
  ins: ReadonlyMap<string, readonly Link[]>,
  outs: ReadonlyMap<string, readonly Link[]>,
): Box[] {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const missing = new Map(boxes.map(({ id }) => [id, ins.get(id)?.length ?? 0]));
  const sorted = boxes.filter(({ id }) => missing.get(id) === 0);
  for (const { id } of sorted)
    for (const { to } of outs.get(id) ?? []) {
      const left = (missing.get(to) ?? 0) - 1;
      missing.set(to, left);
      const box = byId.get(to);
      if (left === 0 && box) sorted.push(box);
    }
  return sorted;
}
