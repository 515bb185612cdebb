import type { KeyboardEvent } from 'react';
import { focusRoom } from '#src/app/focus.ts';
import { useStudio } from '#src/app/hooks.ts';
import { backToCanvas, type Studio } from '#src/app/studio.ts';
import { domId } from './domId.ts';
import { moveFor, typedTo } from './moves.ts';
import type { OutlineRow } from './row.ts';
import { isTyping, outlineRoom } from './state.ts';
import { goTo, select } from './useCurrent.ts';
import type { LinesOf } from './useLines.ts';

interface Keys {
  lines: LinesOf;
  current: string | null;
  page: number;
  /** Puts the keyboard into the field that filters. */
  filter(): void;
  wordsOf(row: OutlineRow): string;
}

/** What keys mean in the outline that are no commands. */
export function useKeys(keys: Keys) {
  const studio = useStudio();
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const isHere = event.target === event.currentTarget;
    if (isHere ? press(studio, keys, event) : leaveInside(event)) event.preventDefault();
  };
}

/** From a button inside a line back to the line. */
function leaveInside({ key, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  if (key !== 'Escape' && key !== 'ArrowLeft') return false;
  currentTarget.focus();
  return true;
}

/** Answers whether the key meant something. */
function press(studio: Studio, keys: Keys, event: KeyboardEvent<HTMLElement>): boolean {
  const { key } = event;
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  const row = keys.lines.rows.find((one) => one.key === keys.current);
  if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey)) {
    outlineRoom(studio)
      .getState()
      .set({ asking: { what: 'menu', at: null } });
    return true;
  }
  if (key === '/') {
    keys.filter();
    return true;
  }
  if (key === 'Escape') return leave(studio);
  if (key === 'Enter') return enter(studio, keys, row);
  if (key === ' ' && !isTyping(outlineRoom(studio).getState())) return toggle(studio, row);
  return arrow(studio, keys, event) || problem(studio, key) || type(studio, keys, key);
}

/** P goes to the next problem, Shift+P back, unless letters are being typed. */
function problem(studio: Studio, key: string): boolean {
  const { offer, ...state } = outlineRoom(studio).getState();
  if (key.toLowerCase() !== 'p' || isTyping(state)) return false;
  offer?.goToProblem(key === 'p' ? 1 : -1);
  return true;
}

/** Empties the filter, else goes back to the canvas. */
function leave(studio: Studio): boolean {
  const { query, set } = outlineRoom(studio).getState();
  if (query !== '') set({ query: '' });
  else backToCanvas(studio);
  return true;
}

/** Opens the settings of a line; goes to what a reference refers to. */
function enter(studio: Studio, { lines }: Keys, row: OutlineRow | undefined): boolean {
  if (!row) return false;
  if (row.kind === 'reference' && row.to !== undefined) goTo(studio, lines.all, `node ${row.to}`);
  else if (row.kind === 'heading') fold(studio, row.key, true);
  else openSettings(studio, row);
  return true;
}

/** The keyboard goes to the field where the problem is, or that says where the way out leads; else to the first. */
export function openSettings(studio: Studio, { node, port, problem }: OutlineRow): void {
  if (node === '') return;
  const { field, port: of } = problem?.where ?? {};
  const wanted = field ?? ((of ?? port) ? `port:${of ?? port}` : undefined);
  studio.session.getState().reveal(node, wanted);
  // The settings of another node are on the screen a frame later.
  if (wanted === undefined) requestAnimationFrame(() => focusRoom('inspector'));
}

/** Adds a line's node to the selection, or takes it out. */
function toggle(studio: Studio, row: OutlineRow | undefined): boolean {
  if (row?.kind !== 'node') return false;
  const { selection, select: choose } = studio.session.getState();
  const { nodes } = selection;
  choose(nodes.includes(row.node) ? nodes.filter((id) => id !== row.node) : [...nodes, row.node]);
  return true;
}

function fold(studio: Studio, key: string, isToggle: boolean): void {
  const { folded, set } = outlineRoom(studio).getState();
  const next = new Set(folded);
  if (!next.delete(key) || !isToggle) next.add(key);
  set({ folded: next });
}

export const toggleFold = (studio: Studio, key: string): void => fold(studio, key, true);

function arrow(studio: Studio, { lines, current, page }: Keys, event: KeyboardEvent<HTMLElement>): boolean {
  const room = outlineRoom(studio);
  const move = moveFor(event.key, current, { rows: lines.rows, folded: room.getState().folded, page });
  if (move === null) return event.key.startsWith('Arrow');
  if (move === 'inside') {
    const line = document.getElementById(domId(current ?? ''));
    line?.querySelector('button')?.focus();
  } else if ('to' in move) go(studio, lines, move.to, event.shiftKey);
  else fold(studio, 'fold' in move ? move.fold : move.unfold, 'unfold' in move);
  return true;
}

/** With Shift, nodes on the way are selected as well. */
function go(studio: Studio, { all, rows }: LinesOf, key: string, isMore: boolean): void {
  const row = rows.find((one) => one.key === key);
  if (!isMore) return goTo(studio, all, key);
  const { selection, select: choose } = studio.session.getState();
  outlineRoom(studio).getState().set({ current: key });
  if (row?.kind === 'node') choose([...new Set([...selection.nodes, row.node])]);
}

/** Goes to the line that begins with what is typed. */
function type(studio: Studio, { lines, current, wordsOf }: Keys, key: string): boolean {
  if ([...key].length !== 1) return false;
  const room = outlineRoom(studio);
  const text = (isTyping(room.getState()) ? room.getState().typed.text : '') + key;
  room.getState().set({ typed: { text, at: Date.now() } });
  const found = typedTo(lines.rows, current, text, wordsOf);
  if (found !== undefined) goTo(studio, lines.all, found);
  return true;
}

/** A click on a line: with Shift or Control its node is selected beside the others. */
export function clickOn(studio: Studio, lines: LinesOf, row: OutlineRow, isMore: boolean): void {
  if (isMore && toggle(studio, row)) outlineRoom(studio).getState().set({ current: row.key });
  else if (isMore) select(studio, row);
  else goTo(studio, lines.all, row.key);
}
