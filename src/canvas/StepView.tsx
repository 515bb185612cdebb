import { memo } from 'react';
import { Handle, type NodeProps, Position as Side, useStore } from 'reactflow';
import { useTranslations } from 'use-intl';
import { INPUT_Y, portY } from '#src/app/geometry.ts';
import { type Detail, NodeFace } from './NodeFace.tsx';
import { type CanvasNode, INPUT_ID } from './nodes.ts';

/** Below, a node's small print is under 7 px on the screen. */
const BRIEF_BELOW = 0.6;
const BLOCK_BELOW = 0.25;

/** How much can be read at the zoom. */
export const detailAt = (zoom: number): Detail =>
  zoom < BLOCK_BELOW ? 'block' : zoom < BRIEF_BELOW ? 'brief' : 'full';

/** A node on the canvas: its face, and the handles that edges are drawn from and to. */
export const StepView = memo(function StepView({ data, selected }: NodeProps<CanvasNode>) {
  const t = useTranslations('canvas');
  const detail = useStore((state) => detailAt(state.transform[2]));
  const { face, problems, lit } = data;
  return (
    <>
      <NodeFace face={face} problems={problems} lit={lit} isSelected={selected} detail={detail} />
      {face.hasInput && (
        <Handle
          className="canvas-handle"
          type="target"
          id={INPUT_ID}
          position={Side.Left}
          style={{ top: INPUT_Y }}
          role="img"
          aria-label={t('input', { title: face.title })}
        />
      )}
      {face.ports.map(({ id, label, kind, isWired }, index) => (
        <Handle
          key={id}
          className="canvas-handle"
          type="source"
          id={id}
          position={Side.Right}
          style={{ top: portY(index) }}
          role="img"
          aria-label={t('port', { port: label, title: face.title })}
          data-kind={kind}
          data-wired={isWired}
        />
      ))}
    </>
  );
});
