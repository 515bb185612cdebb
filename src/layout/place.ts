import { heightFor, NODE_WIDTH } from '#runtime/drawing.ts';
import type { Flow, NodeRegistry, Position } from '#runtime/index.ts';
import { type Job, jobOf, type Positions } from './job.ts';

/** Puts nodes where they had better stand, and each note where it was beside the node nearest to it. */
export function place(flow: Flow, positions: Positions): void {
  const moves = movesOf(flow, positions);
  for (const note of Object.values(flow.notes ?? {})) {
    const { x, y } = note.position;
    const { width, height } = note.size;
    const middle = { x: x + width / 2, y: y + height / 2 };
    const by = nearest(moves, middle)?.by;
    if (by) note.position = { x: x + by.x, y: y + by.y };
  }
  for (const { id, to } of moves) {
    const node = flow.nodes[id];
    if (node) node.position = to;
  }
}

interface Move {
  id: string;
  /** The middle of the node as it stood. */
  middle: Position;
  to: Position;
  by: Position;
}

function movesOf({ nodes }: Flow, positions: Positions): Move[] {
  return Object.entries(nodes).map(([id, { position }]) => {
    const { x, y } = position;
    const to = Object.hasOwn(positions, id) ? (positions[id] ?? position) : position;
    const middle = { x: x + NODE_WIDTH / 2, y: y + heightFor(2) / 2 };
    return { id, middle, to, by: { x: to.x - x, y: to.y - y } };
  });
}

function nearest(moves: readonly Move[], { x, y }: Position): Move | undefined {
  let [found, least]: [Move | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const move of moves) {
    const away = Math.hypot(move.middle.x - x, move.middle.y - y);
    if (away < least) [found, least] = [move, away];
  }
  return found;
}

/** Whether a flow still asks for the same layout: texts may change while it is made, what is drawn may not. */
export const isSameJob = (job: Job, flow: Flow, nodes: NodeRegistry, only?: readonly string[]): boolean =>
  JSON.stringify(jobOf(flow, nodes, only, job.anchor)) === JSON.stringify(job);
