import { memo } from 'react';
import { BaseEdge, type EdgeProps, getSmoothStepPath } from 'reactflow';
import type { CanvasEdge } from './edges.ts';
import './edge.css';

const CORNER = 10;
/** How far an edge runs straight out of a port. */
const OFFSET = 24;
/** How far below the nodes a loop runs. */
const CLEARANCE = 28;

/** An edge on the canvas. */
export const WayView = memo(function WayView(props: EdgeProps<CanvasEdge>) {
  const { id, data, sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition, markerEnd } = props;
  const isLoop = targetX < sourceX;
  const offset = isLoop ? OFFSET : Math.min(OFFSET, (targetX - sourceX) / 2);
  const below = Math.max(sourceY + (data?.belowSource ?? 0), targetY + (data?.belowTarget ?? 0));
  const [path, labelX, labelY] = getSmoothStepPath({
    sourceX,
    sourceY,
    targetX,
    targetY,
    sourcePosition,
    targetPosition,
    borderRadius: CORNER,
    offset,
    ...(isLoop ? { centerY: below + CLEARANCE } : {}),
  });
  return (
    <g className="canvas-way" data-kind={data?.kind} data-played={data?.played}>
      <BaseEdge id={id} path={path} {...(markerEnd ? { markerEnd } : {})} />
      <text className="canvas-way-label" x={labelX} y={labelY}>
        {data?.label}
      </text>
    </g>
  );
});
