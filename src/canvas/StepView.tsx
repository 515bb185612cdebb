import { memo } from 'react';
import { Handle, type NodeProps, Position as Side, useStore } from 'reactflow';
import { useTranslations } from 'use-intl';
import { INPUT_Y, portY } from '#runtime/index.ts';
import { useSession } from '#src/app/hooks.ts';
import { later } from '#src/ui/later.tsx';
import { detailOf, isShape } from './detail.ts';
import type { Face } from './face.ts';
import { useLiveCount } from './live.ts';
import { NodeFace, Summary } from './NodeFace.tsx';
import { type CanvasNode, INPUT_ID } from './nodes.ts';
import { usePlaying } from './playing.ts';

const NearMessage = later(() => import('./NearMessage.tsx'), { instead: ({ otherwise }) => otherwise });

/** A node on the canvas: its face, and the handles that edges are drawn from and to. */
export const StepView = memo(function StepView({ id, data, selected }: NodeProps<CanvasNode>) {
  const detail = useStore(detailOf);
  const { face, problems, lit } = data;
  const change = useSession((state) => state.compared?.found?.nodes.get(id));
  const isFound = useSession((state) => state.found.has(id));
  return (
    <>
      <NodeFace
        face={face}
        problems={problems}
        lit={lit}
        isSelected={selected}
        detail={detail}
        change={change}
        isFound={isFound}
        playing={usePlaying(id)}
        live={useLiveCount(id)}
        message={
          detail === 'near' && face.sends ? <NearMessage id={id} otherwise={<Summary face={face} />} /> : null
        }
      />
      {!isShape(detail) && <Handles face={face} />}
    </>
  );
});

/** Where edges are drawn from and to. From where a port is a dot of two px nobody takes hold of one. */
function Handles({ face }: { face: Face }) {
  const t = useTranslations('canvas');
  return (
    <>
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
}
