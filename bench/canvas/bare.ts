import { Position } from 'reactflow';
import { nodes } from '#nodes/index.ts';
import { type Flow, NODE_WIDTH, portsOf } from '#runtime/index.ts';
import type { BareDrawing, BareNode } from './bare/drawing.ts';

const HANDLE = 6;
const ROW = 24;

const handleAt = (id: string, type: 'source' | 'target', row: number) => ({
  id,
  type,
  position: type === 'source' ? Position.Right : Position.Left,
  x: (type === 'source' ? NODE_WIDTH : 0) - HANDLE / 2,
  y: ROW * (row + 0.5) - HANDLE / 2,
  width: HANDLE,
  height: HANDLE,
});

/** A flow as somebody draws it who has React Flow alone: a header and a row for each way out. */
export function bareDrawing(flow: Flow): BareDrawing {
  const drawn = Object.entries(flow.nodes).map(([id, { type, title = type, params, position }]): BareNode => {
    const definition = nodes.get(type);
    const rows = definition ? portsOf(definition, params).map((port) => port.id) : [];
    const size = { width: NODE_WIDTH, height: ROW * (rows.length + 1) };
    const outputs = rows.map((row, index) => handleAt(row, 'source', index + 1));
    const handles = [handleAt('in', 'target', 0), ...outputs];
    return { id, type: 'plain', position, data: { title, rows }, ...size, measured: size, handles };
  });
  const edges = flow.edges.map(({ from, port, to }) => ({
    id: `${from} ${port}`,
    source: from,
    sourceHandle: port,
    target: to,
    targetHandle: 'in',
  }));
  return { nodes: drawn, edges };
}
