import { Copy, SquareDashedMousePointer, Trash2 } from 'lucide-react';
import { GRID } from '#runtime/index.ts';
import type { Command } from '#src/app/command.ts';
import { isInRoom } from '#src/app/focus.ts';
import { selectedEdges } from '#src/app/session.ts';
import { activeFlow, changeFlow, type Studio } from '#src/app/studio.ts';
import { boxesOf } from '#src/document/edits/boxes.ts';
import { partOf } from '#src/document/edits/clip.ts';
import { duplicateNodes } from '#src/document/edits/duplicate.ts';
import { disconnect } from '#src/document/edits/edges.ts';
import { removeNodes } from '#src/document/edits/nodes.ts';
import { duplicateNotes, removeNotes } from '#src/document/edits/notes.ts';

const OUTLINE = 'outline';

/** Where copies go. */
const ASIDE = { x: 2 * GRID, y: 2 * GRID };

const selection = ({ session }: Studio) => session.getState().selection;
const hasThings = (studio: Studio) => selection(studio).nodes.length + selection(studio).notes.length > 0;

/**
 * Takes away the selected nodes and notes, or the selected edges. The keyboard stays where it is, or on the canvas: after
 * an edge, on the node that it left.
 */
export const remove: Command = {
  id: 'remove',
  group: 'edit',
  words: 'commands.remove',
  icon: Trash2,
  shortcut: 'delete backspace',
  rooms: ['canvas', OUTLINE],
  when: (studio) => hasThings(studio) || selection(studio).edge !== null,
  run(studio) {
    const { nodes, notes } = selection(studio);
    const edges = selectedEdges(selection(studio));
    changeFlow(studio, { key: 'commands.change-remove' }, (flow) => {
      removeNodes(flow, nodes);
      removeNotes(flow, notes);
      for (const { from, port } of edges) disconnect(flow, from, port);
    });
    const { select, surface } = studio.session.getState();
    if (isInRoom(OUTLINE)) return select([]);
    const left = edges.slice(0, 1).map(({ from }) => from);
    select(left);
    surface?.focus(left[0], 'stays');
  },
};

export const duplicate: Command = {
  id: 'duplicate',
  group: 'nodes',
  words: 'commands.duplicate',
  icon: Copy,
  shortcut: 'mod+d',
  when: hasThings,
  run(studio) {
    const { nodes, notes } = selection(studio);
    let copies: { nodes: string[]; notes: string[] } = { nodes: [], notes: [] };
    changeFlow(studio, { key: 'commands.change-duplicate' }, (flow) => {
      // Notes among the nodes are copied with them.
      const among = partOf(flow, nodes, boxesOf(flow, nodes, studio.nodes)).notes ?? {};
      const others = notes.filter((id) => !Object.hasOwn(among, id));
      copies = {
        nodes: duplicateNodes(flow, nodes, ASIDE, boxesOf(flow, nodes, studio.nodes)),
        notes: duplicateNotes(flow, others, ASIDE),
      };
    });
    studio.session.getState().select(copies.nodes, copies.notes);
  },
};

/** All nodes, and all notes. */
const all = (studio: Studio): [string[], string[]] => {
  const { nodes = {}, notes = {} } = activeFlow(studio) ?? {};
  return [Object.keys(nodes), Object.keys(notes)];
};

export const selectAll: Command = {
  id: 'select-all',
  group: 'edit',
  words: 'commands.select-all',
  icon: SquareDashedMousePointer,
  shortcut: 'mod+a',
  when: (studio) => all(studio).flat().length > 0,
  run(studio) {
    studio.session.getState().select(...all(studio));
  },
};
