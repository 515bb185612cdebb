import { memo } from 'react';
import { Handle, type NodeProps, Position as Side, useStore } from 'reactflow';
import { INPUT_Y } from '#runtime/index.ts';
import { type BoxNode, OUTPUT_ID } from './annotations.ts';
import { BoxFace } from './BoxFace.tsx';
import { detailOf } from './detail.ts';
import { INPUT_ID } from './nodes.ts';

const AT = { top: INPUT_Y };

/** A folded group on the canvas. Edges hang on it, but none is drawn from or to it: that takes a node. */
export const BoxView = memo(function BoxView({ data, selected }: NodeProps<BoxNode>) {
  const detail = useStore(detailOf);
  return (
    <>
      <BoxFace {...data} isSelected={selected} detail={detail} />
      <Handle
        className="canvas-box-end"
        type="target"
        id={INPUT_ID}
        position={Side.Left}
        style={AT}
        isConnectable={false}
      />
      <Handle
        className="canvas-box-end"
        type="source"
        id={OUTPUT_ID}
        position={Side.Right}
        style={AT}
        isConnectable={false}
      />
    </>
  );
});
