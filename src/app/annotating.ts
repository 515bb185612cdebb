import { type Flow, GRID, type Position, snap } from '#runtime/index.ts';
import { boxesOf } from '#src/document/edits/boxes.ts';
import { groupNodes, setGroup } from '#src/document/edits/groups.ts';
import { addNote } from '#src/document/edits/notes.ts';
import { activeFlow, changeFlow, type Studio } from './studio.ts';

/** A new note, in px of the drawing. */
export const NOTE_SIZE = { width: 220, height: 120 } as const;

/** Puts an empty note on the flow, at the place or in the middle of the view, and lets it be written. */
export function writeNote(studio: Studio, at?: Position): void {
  const { surface, select, set } = studio.session.getState();
  const flow = activeFlow(studio);
  if (!flow) return;
  const position = at ? snap(at) : freeSpot(studio, flow, snap(surface?.centre() ?? { x: 0, y: 0 }));
  let id: string | undefined;
  changeFlow(studio, { key: 'canvas.change-add-note' }, (draft) => {
    id = addNote(draft, { text: '', hue: 'amber', position, size: { ...NOTE_SIZE } });
  });
  if (id === undefined) return;
  select([], [id]);
  set({ writing: { kind: 'note', id } });
}

/** The place, or the first one below it where the note hides neither a node nor a note. */
function freeSpot({ nodes }: Studio, flow: Flow, { x, y }: Position): Position {
  const notes = Object.values(flow.notes ?? {}).map(({ position, size }) => ({ ...position, ...size }));
  const taken = [...boxesOf(flow, Object.keys(flow.nodes), nodes).values(), ...notes]
    .filter((box) => box.x < x + NOTE_SIZE.width && x < box.x + box.width)
    .sort((a, b) => a.y - b.y);
  let top = y;
  for (const box of taken)
    if (box.y < top + NOTE_SIZE.height && top < box.y + box.height) top = box.y + box.height + GRID;
  return { x, y: Math.ceil(top / GRID) * GRID };
}

/** Makes a group of the selected nodes and lets its title be written. */
export function groupSelected(studio: Studio): void {
  const { selection, set } = studio.session.getState();
  let id: string | undefined;
  changeFlow(studio, { key: 'canvas.change-group' }, (flow) => {
    id = groupNodes(flow, selection.nodes, { title: '', hue: 'slate' });
  });
  if (id !== undefined) set({ writing: { kind: 'group', id } });
}

/** Folds groups to a box each, or unfolds them. */
export function foldGroups(studio: Studio, ids: readonly string[], folded: boolean): void {
  const key = folded ? 'canvas.change-fold' : 'canvas.change-unfold';
  changeFlow(studio, { key }, (flow) => {
    for (const id of ids) setGroup(flow, id, { folded });
  });
}

/** Unfolds the group a node is in, if it is folded, so that the node is there to be seen. */
export function bringOut(studio: Studio, node: string): void {
  const flow = activeFlow(studio);
  const folded = Object.entries(flow?.groups ?? {}).filter(
    ([, group]) => group.folded && group.nodes.includes(node),
  );
  if (folded.length > 0)
    foldGroups(
      studio,
      folded.map(([id]) => id),
      false,
    );
}
