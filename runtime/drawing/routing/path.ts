import type { Position } from '../../model/position.ts';
import type { Line } from './route.ts';

const CORNER = 10;

/** A line as it is drawn. */
export interface Drawn {
  /** For the `d` of an SVG path. */
  path: string;
  /** Where its label stands: the middle of its longest piece. */
  label: Position;
}

export function drawn(line: Line): Drawn {
  const bends = line.slice(1, -1).map((at, index) => bend(line[index] ?? at, at, line[index + 2] ?? at));
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return { path: '', label: { x: 0, y: 0 } };
  return {
    path: [`M${first.x},${first.y}`, ...bends, `L${last.x},${last.y}`].join(' '),
    label: middle(line),
  };
}

function bend(before: Position, at: Position, after: Position): string {
  const radius = Math.min(CORNER, distance(before, at) / 2, distance(at, after) / 2);
  const [from, to] = [towards(at, before, radius), towards(at, after, radius)];
  return `L${from.x},${from.y} Q${at.x},${at.y} ${to.x},${to.y}`;
}

const distance = (a: Position, b: Position): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

const towards = (from: Position, to: Position, by: number): Position => ({
  x: from.x + Math.sign(to.x - from.x) * by,
  y: from.y + Math.sign(to.y - from.y) * by,
});

function middle(line: Line): Position {
  const pieces = line.slice(1).map((to, index) => ({ from: line[index] ?? to, to }));
  const lengths = pieces.map(({ from, to }) => distance(from, to));
  const longest = pieces[lengths.indexOf(Math.max(...lengths))];
  if (!longest) return { x: 0, y: 0 };
  const { from, to } = longest;
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}
