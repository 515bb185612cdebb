import type { KeyboardEvent } from 'react';
import type { Flow, Position } from '#runtime/index.ts';
import { focusRoom } from '#src/app/focus.ts';
import { GRID } from '#src/app/geometry.ts';
import { useStudio } from '#src/app/hooks.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';
import { moveBy } from './edits.ts';
import { type Direction, firstNode, nextNode } from './travel.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const steps: Record<Direction, Position> = {
  left: { x: -GRID, y: 0 },
  right: { x: GRID, y: 0 },
  up: { x: 0, y: -GRID },
  down: { x: 0, y: GRID },
};

/** What keys do on the canvas that only make sense there; the rest are commands. Opens menus by `openMenu`. */
export function useKeyboard(openMenu: (node: string | undefined) => void) {
  const studio = useStudio();
  return (event: KeyboardEvent<HTMLElement>) => {
    // Popovers are children of the canvas for React, but not on the screen.
    const isHere = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (!isHere || event.defaultPrevented) return;
    if (press(studio, event, openMenu)) event.preventDefault();
  };
}

/** Answers whether the key meant something. */
function press(studio: Studio, event: KeyboardEvent, openMenu: (node: string | undefined) => void): boolean {
  const flow = activeFlow(studio);
  const { selection, select, selectEdge } = studio.session.getState();
  const [current] = selection.nodes;
  const direction = directions[event.key];
  if (direction) return flow !== undefined && arrow(studio, flow, direction, event);
  if (event.key === 'Enter' && (current !== undefined || selection.edge)) return focusRoom('inspector');
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    openMenu(current);
    return true;
  }
  if (event.key === 'Escape') {
    select([]);
    selectEdge(null);
    return true;
  }
  return false;
}

/** With Alt or Control it moves what is selected, with Shift it selects as well, else it travels. */
function arrow(studio: Studio, flow: Flow, direction: Direction, event: KeyboardEvent): boolean {
  const { selection, select, surface } = studio.session.getState();
  if (event.altKey || event.ctrlKey) {
    moveBy(studio, selection.nodes, steps[direction]);
    return true;
  }
  const current = selection.nodes.at(-1);
  const next =
    current !== undefined && Object.hasOwn(flow.nodes, current)
      ? nextNode(flow, current, direction)
      : firstNode(flow);
  if (next === undefined) return true;
  select(event.shiftKey ? [...new Set([...selection.nodes, next])] : [next]);
  surface?.focus(next);
  return true;
}
