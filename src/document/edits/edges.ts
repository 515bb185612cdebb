import type { Flow, FlowEdge } from '#runtime/index.ts';

const isAt = (from: string, port: string) => (edge: FlowEdge) => edge.from === from && edge.port === port;

/** Leads a port to a node. A port has one edge: the former one goes. */
export function connect(flow: Flow, from: string, port: string, to: string): void {
  disconnect(flow, from, port);
  flow.edges.push({ from, port, to });
}

export function disconnect(flow: Flow, from: string, port: string): void {
  flow.edges = flow.edges.filter((edge) => !isAt(from, port)(edge));
}

/** The node a port leads to, if any. */
export const targetOf = (flow: Flow, from: string, port: string): string | undefined =>
  flow.edges.find(isAt(from, port))?.to;
