import { ViewportPortal } from 'reactflow';
import type { Guide } from './snapping.ts';
import './guides.css';

/** What something that is dragged is in line with. For the eye alone: the places are told when they are taken. */
export default function Guides({ guides }: { guides: readonly Guide[] }) {
  return (
    <ViewportPortal>
      <svg className="canvas-guides" aria-hidden="true">
        {guides.map(({ kind, axis, at, from, to }) => (
          <line
            key={`${kind} ${axis} ${at} ${from}`}
            className="canvas-guide"
            data-kind={kind}
            {...(axis === 'x' ? { x1: from, x2: to, y1: at, y2: at } : { x1: at, x2: at, y1: from, y2: to })}
          />
        ))}
      </svg>
    </ViewportPortal>
  );
}
