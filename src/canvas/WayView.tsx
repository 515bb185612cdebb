import { memo } from 'react';
import { BaseEdge, type EdgeProps, getSmoothStepPath } from 'reactflow';
import type { Drawn } from '#runtime/index.ts';
import { useSession } from '#src/app/hooks.ts';
import { type CanvasEdge, edgeId } from './edges.ts';
import { useLiveWay } from './live.ts';
import { useWayCovered, useWayStop } from './playing.ts';
import './edge.css';

const CORNER = 10;
/** How far an edge runs straight out of a port. */
const OFFSET = 24;
/** How far below the nodes a loop runs. */
const CLEARANCE = 28;
/** The sign at which one stops, from its top left corner. */
const OCTAGON = 'h6l5 5v6l-5 5h-6l-5-5v-6z';

/** An edge on the canvas: as it is led among the others, else as far as it can say by itself. */
export const WayView = memo(function WayView(props: EdgeProps<CanvasEdge>) {
  const { id, data, markerEnd } = props;
  const { path, label } = data?.route ?? byItself(props);
  const isOver = useSession(
    ({ overEdge }) => overEdge !== null && edgeId(overEdge.from, overEdge.port) === id,
  );
  const change = useSession(({ compared }) => compared?.found?.ways.get(id));
  const isCovered = useWayCovered(data?.count === 1 ? id : undefined);
  const stop = useWayStop(id);
  const live = useLiveWay(data?.count === 1 ? id : undefined);
  return (
    <g
      className="canvas-way"
      data-kind={data?.kind}
      data-played={data?.played}
      data-over={isOver}
      data-change={change}
      data-covered={isCovered}
      data-several={(data?.count ?? 1) > 1}
    >
      <BaseEdge id={id} path={path} {...(markerEnd ? { markerEnd } : {})} />
      {stop && (
        <path className="canvas-way-stop" data-stop={stop} d={`M${label.x - 3} ${label.y - 8}${OCTAGON}`} />
      )}
      <text className="canvas-way-label" x={label.x} y={stop ? label.y - 18 : label.y - (live ? 14 : 0)}>
        {data?.label}
      </text>
      {live !== undefined && (
        <text className="canvas-way-live" x={label.x} y={stop ? label.y + 18 : label.y}>
          {live}
        </text>
      )}
    </g>
  );
});

function byItself(props: EdgeProps<CanvasEdge>): Drawn {
  const { data, sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition } = props;
  const isLoop = targetX < sourceX;
  const offset = isLoop ? OFFSET : Math.min(OFFSET, (targetX - sourceX) / 2);
  const below = Math.max(sourceY + (data?.belowSource ?? 0), targetY + (data?.belowTarget ?? 0));
  const [path, x, y] = getSmoothStepPath({
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
  return { path, label: { x, y } };
}
