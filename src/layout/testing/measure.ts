import type { Position } from '#runtime/index.ts';
import type { Job } from '../job.ts';

/** How a drawing reads: how often its edges cross, how long they are, how many lead back. Edges as straight lines. */
export interface Measure {
  crossings: number;
  length: number;
  back: number;
}

interface Line {
  from: Position;
  to: Position;
}

export function measure({ boxes, links }: Job): Measure {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const lines = links.flatMap(({ from, to, out, into }): Line[] => {
    const [source, target] = [byId.get(from), byId.get(to)];
    if (!source || !target) return [];
    return [
      {
        from: { x: source.at.x + source.width, y: source.at.y + out },
        to: { x: target.at.x, y: target.at.y + into },
      },
    ];
  });
  const crossings = lines.reduce(
    (sum, one, index) => sum + lines.slice(index + 1).filter((other) => cross(one, other)).length,
    0,
  );
  const length = lines.reduce(
    (sum, { from, to }) => sum + Math.abs(to.x - from.x) + Math.abs(to.y - from.y),
    0,
  );
  return { crossings, length, back: lines.filter(({ from, to }) => to.x < from.x).length };
}

const side = ({ from, to }: Line, { x, y }: Position): number =>
  Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));

const cross = (a: Line, b: Line): boolean =>
  side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;
