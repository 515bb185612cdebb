import { useDraggable } from '@dnd-kit/core';
import { useId } from 'react';
import type { AnyNode } from '#runtime/index.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { NodeIcon } from '#src/ui/NodeIcon.tsx';

/** One node type: press it to add it, or drag it onto the canvas. */
export function PaletteItem({
  definition,
  onAdd,
}: {
  definition: AnyNode;
  onAdd: (definition: AnyNode) => void;
}) {
  const { attributes, listeners, setNodeRef, isDragging } = useDraggable({ id: definition.type });
  const language = useSession((state) => state.uiLanguage);
  const { title, summary } = definition.labels[language];
  const summaryId = useId();
  return (
    <button
      ref={setNodeRef}
      type="button"
      className="palette-item"
      aria-label={title}
      aria-describedby={`${summaryId} ${attributes['aria-describedby']}`}
      title={summary}
      data-dragging={isDragging}
      // The second click of a double click means the first.
      onClick={(event) => event.detail <= 1 && onAdd(definition)}
      {...listeners}
    >
      <PaletteFace definition={definition} />
      <span id={summaryId} hidden>
        {summary}
      </span>
    </button>
  );
}

/** The icon and title of a node type. */
export function PaletteFace({ definition }: { definition: AnyNode }) {
  const { icons } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  return (
    <>
      <NodeIcon url={icons[definition.type]} group={definition.group} />
      <span className="palette-title">{definition.labels[language].title}</span>
    </>
  );
}
