import type { KeyboardEvent } from 'react';
import type { Flow } from '#runtime/index.ts';
import { selectedEdges } from '#src/app/session.ts';
import type { Studio } from '#src/app/studio.ts';
import { targetOf } from '#src/document/edits/edges.ts';
import type { EdgeAt } from '#src/document/edits/insert.ts';
import { firstWay, nextWay } from './edgeKeys.ts';
import { foldingOf } from './folding.ts';

/** Selects an edge, in view with both its ends. The keyboard is on the canvas: an edge cannot have it. */
function goTo({ session }: Studio, flow: Flow, edge: EdgeAt, more: readonly EdgeAt[] = []): void {
  const { selectEdge, surface } = session.getState();
  selectEdge(edge, more);
  surface?.focus();
  const to = targetOf(flow, edge.from, edge.port);
  surface?.show(to === undefined ? [edge.from] : [edge.from, to]);
}

/** From a node to its edges, if it has any. */
export function toEdges(studio: Studio, flow: Flow, node: string): void {
  const edge = firstWay(flow, node, studio.nodes, foldingOf(flow, studio.nodes));
  if (edge) goTo(studio, flow, edge);
}

/**
 * What a key does while an edge is selected: up and down go to the next one of the same node, with Shift they select it
 * as well; right and Enter follow it, left goes back to where it begins.
 */
export function pressOnEdge(studio: Studio, flow: Flow, { key, shiftKey }: KeyboardEvent): void {
  const { session, nodes } = studio;
  const { edge } = session.getState().selection;
  if (!edge) return;
  const leave = (node: string | undefined) => {
    if (node === undefined) return;
    session.getState().select([node]);
    session.getState().surface?.focus(node);
  };
  if (key === 'ArrowLeft') return leave(edge.from);
  if (key === 'ArrowRight' || key === 'Enter') return leave(targetOf(flow, edge.from, edge.port));
  const next = nextWay(flow, edge, key === 'ArrowUp' ? -1 : 1, nodes, foldingOf(flow, nodes));
  const others = selectedEdges(session.getState().selection).filter(({ port }) => port !== next?.port);
  if (next) goTo(studio, flow, next, shiftKey ? others : []);
}
