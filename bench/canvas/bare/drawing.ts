import type { Edge, Node } from 'reactflow';

/** What the bare page is served: titles, ports and places, and sizes worked out beforehand, as React Flow advises. */
export type BareNode = Node<{ title: string; rows: string[] }, 'plain'>;

export interface BareDrawing {
  nodes: BareNode[];
  edges: Edge[];
}
