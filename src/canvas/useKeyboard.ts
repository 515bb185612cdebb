import type { KeyboardEvent } from 'react';
import { type Flow, GRID, type Position } from '#runtime/index.ts';
import { foldGroups } from '#src/app/annotating.ts';
import { focusRoom } from '#src/app/focus.ts';
import { useStudio } from '#src/app/hooks.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';
import { moveBy } from './edits.ts';
import { thingAt } from './keys.ts';
import { pick, selectedKeys } from './picking.ts';
import { type Direction, firstNode, lastNode, nextNode, type TravelMap } from './travel.ts';
import { travelMap } from './travelMap.ts';

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

const ends: Readonly<Record<string, (map: TravelMap) => string | undefined>> = {
  Home: firstNode,
  End: lastNode,
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
  const { selection, select, onlyWaysOf, set } = studio.session.getState();
  const keys = flow ? selectedKeys(studio, flow, selection) : [];
  const [current] = keys;
  if (flow && selection.edge && isForEdges(event))
    return onEdges((room) => room.pressOnEdge(studio, flow, event));
  if (flow && ends[event.key]) return travelTo(studio, ends[event.key]?.(travelMap(flow, studio.nodes)));
  if (event.key === 'e' && isPlain(event) && flow && keys.length === 1 && current !== undefined)
    return onEdges((room) => room.toEdges(studio, flow, current));
  const direction = directions[event.key];
  if (direction) return flow !== undefined && arrow(studio, flow, direction, event);
  if (event.key === 'Enter' && keys.length === 1 && current !== undefined && enter(studio, current))
    return true;
  if (event.key === 'Enter' && (current !== undefined || selection.edge)) return focusRoom('inspector');
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    openMenu(current);
    return true;
  }
  if (event.key === 'Escape') {
    if (onlyWaysOf !== null) {
      set({ onlyWaysOf: null });
      return true;
    }
    select([]);
    return true;
  }
  return false;
}

type EdgeKeyboard = typeof import('./edgeKeyboard.ts');

/** Loaded with the first key that is for edges. */
function onEdges(act: (room: EdgeKeyboard) => void): boolean {
  void import('./edgeKeyboard.ts').then(act, () => undefined);
  return true;
}

/** With Alt or Control arrows move things; Enter with Alt opens a script. */
const isForEdges = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  (key in directions || key === 'Enter') && !altKey && !ctrlKey && !metaKey;

const isPlain = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  !altKey && !ctrlKey && !metaKey && !shiftKey;

function travelTo(studio: Studio, key: string | undefined): boolean {
  if (key === undefined) return false;
  pick(studio, [key]);
  studio.session.getState().surface?.focus(key);
  return true;
}

/** A note is written and a folded group unfolded; anything else has its settings. */
function enter(studio: Studio, key: string): boolean {
  const { kind, id } = thingAt(key);
  const { surface, selection, set } = studio.session.getState();
  if (kind === 'note') set({ writing: { kind, id } });
  if (kind === 'group') {
    foldGroups(studio, [id], false);
    surface?.focus(selection.nodes[0], 'stays');
  }
  return kind !== 'node';
}

/** With Alt or Control it moves what is selected, with Shift it selects as well, else it travels. */
function arrow(studio: Studio, flow: Flow, direction: Direction, event: KeyboardEvent): boolean {
  const { selection, surface } = studio.session.getState();
  if (event.altKey || event.ctrlKey) {
    moveBy(studio, selection, steps[direction]);
    return true;
  }
  const map = travelMap(flow, studio.nodes);
  const keys = selectedKeys(studio, flow, selection);
  const current = keys.at(-1);
  const next = current === undefined ? firstNode(map) : nextNode(map, current, direction);
  if (next === undefined) return true;
  pick(studio, event.shiftKey ? [...keys, next] : [next]);
  surface?.focus(next);
  return true;
}
