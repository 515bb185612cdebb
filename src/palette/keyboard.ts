import type { KeyboardCoordinateGetter } from '@dnd-kit/core';
import type { Position } from '#runtime/index.ts';
import type { SessionStore } from '#src/app/session.ts';

const STEP = 40;
const moves: Readonly<Record<string, Position>> = {
  ArrowRight: { x: STEP, y: 0 },
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowDown: { x: 0, y: STEP },
  ArrowUp: { x: 0, y: -STEP },
};

/** Enter adds at once, so only the space bar lifts. */
export const keyboardCodes = { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] };

/** Carries by arrow keys. Off the canvas, the first step right goes to its middle: it is a long way. */
export const travel =
  (session: SessionStore): KeyboardCoordinateGetter =>
  (event, { currentCoordinates }) => {
    const move = moves[event.code];
    if (!move) return undefined;
    event.preventDefault();
    const bounds = session.getState().surface?.bounds();
    if (bounds && event.code === 'ArrowRight' && currentCoordinates.x < bounds.left)
      return { x: bounds.left + bounds.width / 2, y: bounds.top + bounds.height / 2 };
    return { x: currentCoordinates.x + move.x, y: currentCoordinates.y + move.y };
  };
