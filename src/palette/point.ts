import type { DragMoveEvent } from '@dnd-kit/core';
import type { Position } from '#runtime/index.ts';

const startOf = (event: Event): Position | undefined => {
  if (event instanceof MouseEvent) return { x: event.clientX, y: event.clientY };
  const touch = 'touches' in event ? (event as TouchEvent).touches[0] : undefined;
  return touch && { x: touch.clientX, y: touch.clientY };
};

/** Where a drag is, client px: under the pointer, or the middle of what the keyboard carried. */
export function dropPoint({ activatorEvent, delta, active }: DragMoveEvent): Position | undefined {
  const start = startOf(activatorEvent);
  if (start) return { x: start.x + delta.x, y: start.y + delta.y };
  const carried = active.rect.current.translated;
  return carried ? { x: carried.left + carried.width / 2, y: carried.top + carried.height / 2 } : undefined;
}
