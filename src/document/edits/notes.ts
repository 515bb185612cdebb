import { FLOW_NOTES_MAX, type Flow, type FlowNote, type Position } from '#runtime/index.ts';
import { freeId } from './nodes.ts';

const FIRST = 'note';

/** Puts a note on the flow; answers its id, or nothing where there are as many as there may be. */
export function addNote(flow: Flow, note: FlowNote): string | undefined {
  const notes = flow.notes ?? {};
  if (Object.keys(notes).length >= FLOW_NOTES_MAX) return undefined;
  const id = freeId(notes, FIRST);
  flow.notes = { ...notes, [id]: note };
  return id;
}

/** Changes some of a note: its text, its hue, its place or its size. What is equal does not count as a change. */
export function setNote(flow: Flow, id: string, part: Partial<FlowNote>): void {
  const note = flow.notes?.[id];
  if (!note) return;
  const { text, hue, position, size } = part;
  if (text !== undefined) note.text = text;
  if (hue !== undefined) note.hue = hue;
  if (position && (position.x !== note.position.x || position.y !== note.position.y))
    note.position = position;
  if (size && (size.width !== note.size.width || size.height !== note.size.height)) note.size = size;
}

/** A flow that is left without notes has none to write either. */
export function removeNotes(flow: Flow, ids: readonly string[]): void {
  for (const id of ids) delete flow.notes?.[id];
  if (flow.notes && Object.keys(flow.notes).length === 0) delete flow.notes;
}

/** Copies notes beside themselves; answers the copies' ids. */
export function duplicateNotes(flow: Flow, ids: readonly string[], by: Position): string[] {
  return ids.flatMap((id) => {
    const note = flow.notes?.[id];
    if (!note) return [];
    const { x, y } = note.position;
    return addNote(flow, { ...note, size: { ...note.size }, position: { x: x + by.x, y: y + by.y } }) ?? [];
  });
}
