import { memo } from 'react';
import { createRoot } from 'react-dom/client';
import { Handle, type NodeProps, Position, ReactFlow } from 'reactflow';
import 'reactflow/dist/base.css';
import type { BareDrawing, BareNode } from './drawing.ts';
import './bare.css';

const Plain = memo(function Plain({ data: { title, rows } }: NodeProps<BareNode>) {
  return (
    <div className="node">
      <header>{title}</header>
      <Handle type="target" position={Position.Left} id="in" />
      {rows.map((row, index) => (
        <div key={row}>
          {row}
          <Handle type="source" position={Position.Right} id={row} style={{ top: 36 + index * 24 }} />
        </div>
      ))}
    </div>
  );
});

const nodeTypes = { plain: Plain };
const asked = new URLSearchParams(location.search);
const size = { width: `${asked.get('width')}px`, height: `${asked.get('height')}px` };
const response = await fetch(`./${asked.get('drawing')}.json`);
const { nodes, edges }: BareDrawing = await response.json();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for React Flow.');
createRoot(root).render(
  <div style={size}>
    <ReactFlow
      defaultNodes={nodes}
      defaultEdges={edges}
      nodeTypes={nodeTypes}
      onlyRenderVisibleElements
      fitView
      fitViewOptions={{ padding: 0.06, maxZoom: 1 }}
      minZoom={0.08}
      maxZoom={2}
      panOnDrag={[1]}
      panOnScroll
      selectionOnDrag
      zoomOnDoubleClick={false}
      onInit={(flow) => {
        window.addEventListener('bench-near', () => flow.zoomTo(1));
      }}
    />
  </div>,
);
