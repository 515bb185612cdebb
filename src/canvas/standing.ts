import type { Flow, Position } from '#runtime/index.ts';
import { freePort } from '#src/app/adding.ts';
import { activeFlow, changeFlow, type Studio } from '#src/app/studio.ts';
import { targetOf } from '#src/document/edits/edges.ts';
import { type EdgeAt, insertOn } from '#src/document/edits/insert.ts';
import { putOnEdge } from '#src/document/edits/room.ts';
import { reaching } from '#src/document/ways.ts';
import { accepts, moveTo } from './edits.ts';
import { foldingOf } from './folding.ts';

/**
 * The port by which a node would lead on if it stood on an edge: a free one of the happy path. Undefined when it cannot
 * stand there: it takes no edges, is at one of the ends, or comes behind the edge, which would lead around for ever.
 */
function portOn(studio: Studio, id: string, { from, port }: EdgeAt): string | undefined {
  const flow = activeFlow(studio);
  const to = flow && targetOf(flow, from, port);
  if (!flow || to === undefined || id === from || !accepts(studio, id)) return undefined;
  const { boxOf } = foldingOf(flow, studio.nodes);
  if (boxOf.has(from) || boxOf.has(to) || reaching(flow, [to], 'after').has(id)) return undefined;
  return freePort(flow, studio.nodes, id);
}

/** Shows the edge that a node would be put on; null shows none. */
export function showOver(studio: Studio, id: string, edge: EdgeAt | null): void {
  const { overEdge, set } = studio.session.getState();
  const isSame = edge?.from === overEdge?.from && edge?.port === overEdge?.port;
  // The same edge still fits: a flow does not change while one drags.
  if (isSame) return;
  set({ overEdge: edge && portOn(studio, id, edge) !== undefined ? edge : null });
}

/** Puts a node on the edge that is shown, as one step with its move; false when none is. */
export function putOnShown(studio: Studio, id: string, place: Position): boolean {
  const { overEdge: edge, set } = studio.session.getState();
  if (edge === null) return false;
  set({ overEdge: null });
  const by = portOn(studio, id, edge);
  if (by === undefined) return false;
  const step = `put ${id} on ${edge.from} ${edge.port}`;
  moveTo(studio, new Map([[id, place]]), step);
  const label = { key: 'arranging.change-insert' };
  const insert = (flow: Flow) => {
    putOnEdge(flow, studio.nodes, edge, [id], flow.nodes[id]?.position);
    insertOn(flow, edge, id, by);
  };
  changeFlow(studio, label, insert, step);
  return true;
}
