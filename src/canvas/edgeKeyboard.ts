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

/** From a node to its edges; false when it has none. */
export function toEdges(studio: Studio, flow: Flow, node: string): boolean {
  const edge = firstWay(flow, node, studio.nodes, foldingOf(flow, studio.nodes));
  if (edge) goTo(studio, flow, edge);
  return edge !== undefined;
}

/**
 * What a key does while an edge is selected: up and down go to the next one of the same node, with Shift they select it
 * as well; right and Enter follow it, left goes back to where it begins. Answers whether the key meant something.
 */
export function pressOnEdge(studio: Studio, flow: Flow, edge: EdgeAt, event: KeyboardEvent): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  const { session, nodes } = studio;
  const leave = (node: string | undefined) => {
    if (node === undefined) return;
    session.getState().select([node]);
    session.getState().surface?.focus(node);
  };
  switch (event.key) {
    case 'ArrowUp':
    case 'ArrowDown': {
      const by = event.key === 'ArrowUp' ? -1 : 1;
      const next = nextWay(flow, edge, by, nodes, foldingOf(flow, nodes));
      const others = selectedEdges(session.getState().selection).filter(({ port }) => port !== next?.port);
      if (next) goTo(studio, flow, next, event.shiftKey ? others : []);
      return true;
    }
    case 'ArrowRight':
    case 'Enter':
      leave(targetOf(flow, edge.from, edge.port));
      return true;
    case 'ArrowLeft':
      leave(edge.from);
      return true;
    default:
      return false;
  }
}
