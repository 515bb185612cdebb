import { freePort } from '#src/app/free-port.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';
import { targetOf } from '#src/document/edits/edges.ts';
import type { EdgeAt } from '#src/document/edits/insert.ts';
import { reaching } from '#src/document/ways.ts';
import { accepts } from './edits.ts';
import { foldingOf } from './folding.ts';

/**
 * The port by which a node would lead on if it stood on an edge: a free one of the happy path. Undefined when it cannot
 * stand there: it takes no edges, is at one of the ends, or comes behind the edge, which would lead around for ever.
 */
export function portOn(studio: Studio, id: string, { from, port }: EdgeAt): string | undefined {
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
