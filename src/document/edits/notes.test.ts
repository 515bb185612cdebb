import { produce } from 'immer';
import { expect, it } from 'vitest';
import { FLOW_NOTES_MAX, type Flow, type FlowNote } from '#runtime/index.ts';
import { addNote, duplicateNotes, removeNotes, setNote } from './notes.ts';

const note: FlowNote = {
  text: '',
  hue: 'amber',
  position: { x: 0, y: 0 },
  size: { width: 200, height: 100 },
};
const empty: Flow = {
  format: 'routewright/flow',
  version: 1,
  id: 'flow',
  name: 'Flow',
  variables: {},
  nodes: {},
  edges: [],
};

it('adds notes under ids of their own, as many as a flow may have', () => {
  const flow = structuredClone(empty);
  expect([addNote(flow, note), addNote(flow, note)]).toEqual(['note', 'note-2']);
  flow.notes = Object.fromEntries(Array.from({ length: FLOW_NOTES_MAX }, (_, n) => [`n${n}`, note]));
  expect(addNote(flow, note)).toBeUndefined();
});

it('changes what it is told, and nothing when that is as before', () => {
  const flow = { ...empty, notes: { a: note } };
  const after = produce(flow, (draft: Flow) => setNote(draft, 'a', { text: 'Why\n\nnot', hue: 'rose' }));
  expect(after.notes['a']).toEqual({ ...note, text: 'Why\n\nnot', hue: 'rose' });
  const same = { position: { x: 0, y: 0 }, size: { width: 200, height: 100 } };
  expect(produce(flow, (draft: Flow) => setNote(draft, 'a', same))).toBe(flow);
  expect(produce(flow, (draft: Flow) => setNote(draft, 'gone', { text: 'x' }))).toBe(flow);
});

it('copies notes beside themselves, and leaves no empty list behind', () => {
  const flow: Flow = { ...structuredClone(empty), notes: { a: structuredClone(note) } };
  expect(duplicateNotes(flow, ['a', 'gone'], { x: 40, y: 40 })).toEqual(['note']);
  expect(flow.notes?.['note']).toEqual({ ...note, position: { x: 40, y: 40 } });
  removeNotes(flow, ['a', 'note']);
  expect('notes' in flow).toBe(false);
});
