import {
  type Announcements,
  DndContext,
  type DragEndEvent,
  type DragMoveEvent,
  DragOverlay,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslations } from 'use-intl';
import { useStudio } from '#src/app/hooks.ts';
import { keyboardCodes, travel } from './keyboard.ts';
import { PaletteFace } from './PaletteItem.tsx';
import { dropPoint } from './point.ts';
import type { Adding } from './useAdd.ts';

/** Less is a click. In px. */
const DISTANCE = 5;
/** A finger that moves sooner scrolls. In ms and px. */
const TOUCH = { delay: 180, tolerance: 8 };

/** Carries node types onto the canvas by mouse, by finger and by keyboard. */
export function PaletteDrag({ adding, children }: { adding: Adding; children: ReactNode }) {
  const t = useTranslations('palette');
  const { nodes, session } = useStudio();
  const [dragged, setDragged] = useState<string | null>(null);
  const definition = nodes.get(dragged ?? '');
  const sensors = useSensors(
    // Not the PointerSensor: it takes fingers too, and then none of them rests long enough to lift anything.
    useSensor(MouseSensor, { activationConstraint: { distance: DISTANCE } }),
    useSensor(TouchSensor, { activationConstraint: TOUCH }),
    useSensor(KeyboardSensor, { keyboardCodes, coordinateGetter: travel(session) }),
  );
  const carry = (event: DragMoveEvent) => {
    const carried = nodes.get(String(event.active.id));
    if (carried) adding.over(carried, dropPoint(event));
  };
  const drop = (event: DragEndEvent) => {
    carry(event);
    const dropped = nodes.get(String(event.active.id));
    const point = dropPoint(event);
    if (dropped && point) adding.under(dropped, point);
    setDragged(null);
  };
  const cancel = () => {
    session.getState().set({ overEdge: null });
    setDragged(null);
  };
  return (
    <DndContext
      sensors={sensors}
      autoScroll={false}
      onDragStart={({ active }) => setDragged(String(active.id))}
      onDragMove={carry}
      onDragEnd={drop}
      onDragCancel={cancel}
      accessibility={{
        announcements: useAnnouncements(adding),
        screenReaderInstructions: { draggable: t('how') },
      }}
    >
      {children}
      {createPortal(
        <DragOverlay dropAnimation={null} zIndex={20}>
          {definition && (
            <div className="palette-item palette-lifted">
              <PaletteFace definition={definition} />
            </div>
          )}
        </DragOverlay>,
        document.body,
      )}
    </DndContext>
  );
}

/** What is said while a node is carried. */
function useAnnouncements({ titleOf }: Adding): Announcements {
  const t = useTranslations('palette');
  const { nodes } = useStudio();
  const title = (id: string | number) => {
    const definition = nodes.get(String(id));
    return { title: definition ? titleOf(definition) : String(id) };
  };
  return {
    onDragStart: ({ active }) => t('lifted', title(active.id)),
    onDragOver: () => undefined,
    onDragEnd: ({ active }) => t('dropped', title(active.id)),
    onDragCancel: ({ active }) => t('cancelled', title(active.id)),
  };
}
