import { memo, useRef, useState } from 'react';
import { type NodeProps, NodeResizer, useStore } from 'reactflow';
import { useTranslations } from 'use-intl';
import { GRID, NOTE_TEXT_MAX } from '#runtime/index.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { changeFlow } from '#src/app/studio.ts';
import type { Box } from '#src/document/edits/boxes.ts';
import { setNote } from '#src/document/edits/notes.ts';
import type { NoteNode } from './annotations.ts';
import { detailOf } from './detail.ts';
import { useLeaveWriting } from './useLeaveWriting.ts';
import './note.css';

const MIN = { minWidth: 4 * GRID, minHeight: 2 * GRID };

/** A note on the canvas: plain words behind the nodes, written in place. */
export const NoteView = memo(function NoteView({ data: { id, note }, selected }: NodeProps<NoteNode>) {
  const t = useTranslations('canvas');
  const detail = useStore(detailOf);
  const isWriting = useSession(({ writing }) => writing?.kind === 'note' && writing.id === id);
  const sizing = useSizing(id, note.position);
  return (
    <div
      className="canvas-note"
      data-hue={note.hue}
      data-detail={detail}
      data-selected={selected}
      style={sizing.style}
    >
      <NodeResizer
        isVisible={selected && (detail === 'near' || detail === 'full' || detail === 'brief')}
        {...MIN}
        lineClassName="canvas-note-line"
        handleClassName="canvas-note-corner"
        {...sizing.handlers}
      />
      {isWriting ? (
        <NoteText id={id} text={note.text} />
      ) : (
        <p className="canvas-note-text" data-empty={note.text === ''}>
          {note.text || t('note-empty')}
        </p>
      )}
    </div>
  );
});

/** Typing in a row is one step of the history. */
function NoteText({ id, text }: { id: string; text: string }) {
  const t = useTranslations('canvas');
  const studio = useStudio();
  const leave = useLeaveWriting<HTMLTextAreaElement>('note', id);
  return (
    <textarea
      className="canvas-note-text nodrag nopan nowheel"
      aria-label={t('note-text')}
      placeholder={t('note-empty')}
      maxLength={NOTE_TEXT_MAX}
      value={text}
      onChange={({ currentTarget: { value } }) =>
        changeFlow(
          studio,
          { key: 'canvas.change-note' },
          (flow) => setNote(flow, id, { text: value }),
          `note ${id}`,
        )
      }
      {...leave}
    />
  );
}

/** While it is resized a note is as large as the pointer says; the flow hears of it once, at the end. */
function useSizing(id: string, { x, y }: { x: number; y: number }) {
  const studio = useStudio();
  const [box, setBox] = useState<Box | null>(null);
  const last = useRef<Box | null>(null);
  const resize = (_event: unknown, to: Box) => {
    last.current = to;
    setBox(to);
  };
  const end = () => {
    const { current: to } = last;
    setBox(null);
    if (!to) return;
    const [position, size] = [
      { x: to.x, y: to.y },
      { width: to.width, height: to.height },
    ];
    changeFlow(studio, { key: 'canvas.change-note-size' }, (flow) => setNote(flow, id, { position, size }));
  };
  return {
    style: box ? { width: box.width, height: box.height, translate: `${box.x - x}px ${box.y - y}px` } : {},
    handlers: { onResize: resize, onResizeEnd: end },
  };
}
