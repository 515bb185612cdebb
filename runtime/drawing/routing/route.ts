import type { Position } from '../../model/position.ts';
import { type Box, type Piece, Plane } from './plane.ts';

/** An edge to draw: out of the right side of a node at `from`, into the left side of another at `to`. */
export interface Way {
  id: string;
  from: Position;
  to: Position;
}

/** The corners of an edge, its ends among them; each is straight above or beside the next. */
export type Line = readonly Position[];

/** How far an edge runs straight out of a port and into a node, at least. In px of the flow, as all here. */
const STUB = 18;
/** Between edges that run side by side. */
const LANE = 8;
const LANES = 6;
/** Kept free beside nodes. Handles stand out from them by one more at the sides. */
const ASIDE = 4;
const ABOVE = 8;
/** How many ways around are looked at. */
const AROUND_MAX = 12;
/** How far above and below its ends an edge looks for a way around. */
const REACH = 600;

/** What a line costs besides its length: it had better be a little longer than do this. */
const COST = { bend: 24, node: 1500, crossing: 14, along: 120 };

/**
 * Leads each way around the nodes, side by side with the others where they meet, with few bends and crossings. One
 * after the other, so the first get the straighter lines; the same input gives the same lines.
 */
export function route(ways: readonly Way[], nodes: readonly Box[]): Map<string, Line> {
  const map = new RouteMap(nodes);
  const lines = new Map<string, Line>();
  for (const { id, from, to } of inOrder(ways)) {
    const line = map.best(directLines(from, to)) ?? [from, to];
    const around = map.touches(line) ? map.around(from, to) : line;
    const chosen = map.cost(around) < map.cost(line) ? around : line;
    map.take(chosen);
    lines.set(id, chosen);
  }
  return lines;
}

/** From left to right; of a fan of edges first those whose lane is to be nearest to the node, so that none cross. */
const inOrder = (ways: readonly Way[]): Way[] =>
  ways.toSorted((a, b) => a.from.x - b.from.x || fan(a) - fan(b));

const fan = ({ from, to }: Way): number => (to.y < from.y ? from.y : -from.y);

const lanes = (first: number, step: number): number[] =>
  Array.from({ length: LANES }, (_, index) => first + index * step);

/** Straight on, or up or down once on the way. */
function directLines(from: Position, to: Position): Line[] {
  if (from.y === to.y && from.x <= to.x) return [[from, to]];
  const room = to.x - from.x - 2 * STUB;
  if (room < 0) return [];
  const near = lanes(from.x + STUB, LANE);
  const far = lanes(to.x - STUB, -LANE);
  return [...near, ...far]
    .filter((x) => x >= from.x + STUB && x <= to.x - STUB)
    .map((x) => [from, { x, y: from.y }, { x, y: to.y }, to]);
}

/** Out, up or down to where it is free, along, and back to where the node is. */
const bypass = (from: Position, to: Position, out: number, y: number, into: number): Line => [
  from,
  { x: out, y: from.y },
  { x: out, y },
  { x: into, y },
  { x: into, y: to.y },
  to,
];

/** Nodes and the lines drawn so far. */
class RouteMap {
  readonly #nodes = new Plane<Box>();
  readonly #pieces = new Plane<Piece>();

  constructor(nodes: readonly Box[]) {
    for (const { left, right, top, bottom } of nodes)
      this.#nodes.add({ left: left - ASIDE, right: right + ASIDE, top: top - ABOVE, bottom: bottom + ABOVE });
  }

  take(line: Line): void {
    for (const piece of piecesOf(line)) this.#pieces.add(piece);
  }

  /** The cheapest; of equals the first. */
  best(lines: readonly Line[]): Line | undefined {
    const costs = lines.map((line) => this.cost(line));
    return lines[costs.indexOf(Math.min(...costs))];
  }

  /** Whether it is in the way of a node, or there is no line at all. */
  touches(line: Line): boolean {
    const straight = line.every(({ x, y }, index) => {
      const next = line[index + 1];
      return !next || next.x === x || next.y === y;
    });
    return !straight || piecesOf(line).some((piece) => this.#nodesAt(piece) > 0);
  }

  /** The best way around: first how high, then which lane to leave by, then which to arrive by. */
  around(from: Position, to: Position): Line {
    const outs = lanes(from.x + STUB, LANE);
    const intos = lanes(to.x - STUB, -LANE);
    const [out, into] = [outs[0] ?? from.x, intos[0] ?? to.x];
    const heights = this.#heights(from, to, { left: Math.min(out, into), right: Math.max(out, into) });
    const first = this.best(heights.map((y) => bypass(from, to, out, y, into)));
    const y = first?.[2]?.y ?? Math.max(from.y, to.y);
    const left = this.best(outs.map((x) => bypass(from, to, x, y, into)));
    const lane = left?.[1]?.x ?? out;
    return this.best(intos.map((x) => bypass(from, to, lane, y, x))) ?? bypass(from, to, lane, y, into);
  }

  /** Where a line could run above or below the nodes in between; the nearest first. */
  #heights(from: Position, to: Position, { left, right }: Pick<Box, 'left' | 'right'>): number[] {
    const reach = Math.abs(from.y - to.y) / 2 + REACH;
    const middle = (from.y + to.y) / 2;
    const inBetween = this.#nodes
      .near({ left, right, top: middle - reach, bottom: middle + reach })
      .filter((node) => node.right > left && node.left < right);
    const edges = inBetween.flatMap(({ top, bottom }) => [
      ...lanes(top - LANE, -LANE),
      ...lanes(bottom + LANE, LANE),
    ]);
    const length = (y: number) => Math.abs(y - from.y) + Math.abs(y - to.y);
    const free: number[] = [];
    for (const y of [...new Set(edges)].sort((a, b) => length(a) - length(b))) {
      if (free.length === AROUND_MAX) break;
      if (this.#nodesAt({ left, right, top: y, bottom: y }) === 0) free.push(y);
    }
    return free;
  }

  cost(line: Line): number {
    const pieces = piecesOf(line);
    const sum = pieces.reduce((total, piece) => total + this.#costOf(piece), 0);
    const straight = line.length > 2 || line[0]?.y === line[1]?.y ? 0 : COST.node * COST.bend;
    return sum + pieces.length * COST.bend + straight;
  }

  #costOf(piece: Piece): number {
    const length = piece.right - piece.left + piece.bottom - piece.top;
    const met = this.#pieces.near(grown(piece)).reduce((sum, other) => sum + meeting(piece, other), 0);
    return length + this.#nodesAt(piece) * COST.node + met;
  }

  #nodesAt(piece: Piece): number {
    return this.#nodes.near(piece).filter((node) => overlap(piece, node)).length;
  }
}

const grown = ({ left, right, top, bottom }: Box): Box => ({
  left: left - LANE,
  right: right + LANE,
  top: top - LANE,
  bottom: bottom + LANE,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** What it costs that two pieces of different edges meet; that they end at the same place costs nothing. */
function meeting(a: Piece, b: Piece): number {
  const [aLies, bLies] = [a.top === a.bottom, b.top === b.bottom];
  if (aLies !== bLies) return overlap(a, b) ? COST.crossing : 0;
  if (aLies && a.top === b.top && a.right === b.right) return 0;
  const between = aLies ? Math.abs(a.top - b.top) : Math.abs(a.left - b.left);
  if (between >= LANE) return 0;
  const shared = aLies
    ? Math.min(a.right, b.right) - Math.max(a.left, b.left)
    : Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared > 0 ? COST.along + shared : 0;
}

const piecesOf = (line: Line): Piece[] =>
  line.slice(1).map((to, index) => {
    const from = line[index] ?? to;
    return {
      left: Math.min(from.x, to.x),
      right: Math.max(from.x, to.x),
      top: Math.min(from.y, to.y),
      bottom: Math.max(from.y, to.y),
    };
  });
