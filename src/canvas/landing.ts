import type { Flow, Position } from '#runtime/index.ts';
import { changeFlow, type Studio } from '#src/app/studio.ts';
import { type EdgeAt, insertOn } from '#src/document/edits/insert.ts';
import { putOnEdge } from '#src/document/edits/room.ts';
import { moveTo } from './edits.ts';
import { portOn } from './standing.ts';

/** Puts a node that was dragged there on an edge, as one step with its move; false when it cannot stand there. */
export function putOn(studio: Studio, id: string, place: Position, edge: EdgeAt): boolean {
  const by = portOn(studio, id, edge);
  if (by === undefined) return false;
  const step = `put ${id} on ${edge.from} ${edge.port}`;
  moveTo(studio, new Map([[id, place]]), step);
  const insert = (flow: Flow) => {
    putOnEdge(flow, studio.nodes, edge, [id], flow.nodes[id]?.position);
    insertOn(flow, edge, id, by);
  };
  changeFlow(studio, { key: 'arranging.change-insert' }, insert, step);
  return true;
}
