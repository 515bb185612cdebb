import type { Flow } from '#runtime/index.ts';
import { connect, targetOf } from './edges.ts';

/** A way out of a node, which has one edge at most. */
export interface EdgeAt {
  from: string;
  port: string;
}

/**
 * Puts a node onto an edge: the edge leads to it, and its port `by` to where the edge led. Edges that led to the node
 * or out of that port before are not asked for; a node on its own edge stays as it is.
 */
export function insertOn(flow: Flow, { from, port }: EdgeAt, node: string, by: string): void {
  const to = targetOf(flow, from, port);
  if (to === undefined || from === node || to === node) return;
  connect(flow, from, port, node);
  connect(flow, node, by, to);
}
