import { memo, useMemo } from 'react';
import { boundsOf, sceneOf } from '#runtime/drawing.ts';
import { useDrawingContext } from '#src/app/useDrawingContext.ts';
import type { Snippet } from '#src/document/reuse/snippet.ts';
import { flowOf } from './pieces.ts';

/** Past so many nodes no edge could be told from another. */
const EDGES_UP_TO = 250;
const MARGIN = 30;
const RADIUS = 20;

/** A snippet in small: where its nodes stand, in the colours of their groups, and what leads where. */
export const Sketch = memo(function Sketch({ snippet }: { snippet: Snippet }) {
  const context = useDrawingContext();
  const { nodes, edges, view } = useMemo(() => {
    const { notes: _, groups: __, ...drawn } = flowOf(snippet, 'sketch', snippet.name);
    const isLarge = Object.keys(drawn.nodes).length > EDGES_UP_TO;
    const scene = sceneOf(isLarge ? { ...drawn, edges: [] } : drawn, context);
    const boxes = [...scene.nodes.map(({ box }) => box), ...scene.edges.map(({ run }) => run.around)];
    return { ...scene, view: boundsOf(boxes) ?? NOTHING };
  }, [snippet, context]);
  const { left, right, top, bottom } = view;
  const size = `${left - MARGIN} ${top - MARGIN} ${right - left + 2 * MARGIN} ${bottom - top + 2 * MARGIN}`;
  return (
    <svg className="reuse-sketch" viewBox={size} aria-hidden="true">
      {edges.map(({ run }) => (
        <path key={run.path} className="reuse-sketch-edge" d={run.path} />
      ))}
      {nodes.map(({ id, face, box }) => (
        <rect
          key={id}
          className="reuse-sketch-node"
          data-group={face.group}
          {...{ x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top }}
          rx={RADIUS}
        />
      ))}
    </svg>
  );
});

const NOTHING = { left: 0, right: 160, top: 0, bottom: 100 };
