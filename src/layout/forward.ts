import { groupBy } from '#runtime/drawing.ts';
import type { Box, Link } from './job.ts';

/** Boxes as they come up when all ways are followed, each port before the one below it. */
export interface Walk {
  /** Without those that lead back to where a contact came by: what is left goes in no circle. */
  links: Link[];
  /** The turn in which each box comes up. */
  turn: Map<string, number>;
}

/** Follows all ways from where contacts begin, then from where nothing leads to, then from what is left. */
export function walk(boxes: readonly Box[], links: readonly Link[]): Walk {
  const outs = groupBy(
    links.toSorted((a, b) => a.out - b.out),
    ({ from }) => from,
  );
  const arrived = new Set(links.map(({ to }) => to));
  const first = (box: Box) => (box.begins ? 0 : arrived.has(box.id) ? 2 : 1);
  const turn = new Map<string, number>();
  const back = new Set<Link>();
  for (const { id } of boxes.toSorted((a, b) => first(a) - first(b))) follow(id, outs, turn, back);
  return { links: links.filter((link) => !back.has(link)), turn };
}

/** Without recursion: a flow may be one way of thousands of boxes. */
function follow(
  start: string,
  outs: ReadonlyMap<string, readonly Link[]>,
  turn: Map<string, number>,
  back: Set<Link>,
): void {
  if (turn.has(start)) return;
  const path: { id: string; next: number }[] = [{ id: start, next: 0 }];
  const onPath = new Set([start]);
  turn.set(start, turn.size);
  for (let at = path.at(-1); at; at = path.at(-1)) {
    const link = outs.get(at.id)?.[at.next++];
    if (!link) {
      onPath.delete(at.id);
      path.pop();
    } else if (onPath.has(link.to)) back.add(link);
    else if (!turn.has(link.to)) {
      turn.set(link.to, turn.size);
      onPath.add(link.to);
      path.push({ id: link.to, next: 0 });
    }
  }
}
