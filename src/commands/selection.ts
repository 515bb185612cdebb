import { Copy, SquareDashedMousePointer, Trash2 } from 'lucide-react';
import { boxesOf } from '#src/app/boxes.ts';
import type { Command } from '#src/app/command.ts';
import { isInRoom } from '#src/app/focus.ts';
import { GRID } from '#src/app/geometry.ts';
import { activeFlow, changeFlow, type Studio } from '#src/app/studio.ts';
import { duplicateNodes } from '#src/document/edits/duplicate.ts';
import { disconnect } from '#src/document/edits/edges.ts';
import { removeNodes } from '#src/document/edits/nodes.ts';

const OUTLINE = 'outline';

const selection = ({ session }: Studio) => session.getState().selection;
const hasNodes = (studio: Studio) => selection(studio).nodes.length > 0;

/** Takes away the selected nodes, or the selected edge. The keyboard stays where it is, or on the canvas. */
export const remove: Command = {
  id: 'remove',
  group: 'edit',
  words: 'commands.remove',
  icon: Trash2,
  shortcut: 'delete backspace',
  rooms: ['canvas', OUTLINE],
  when: (studio) => hasNodes(studio) || selection(studio).edge !== null,
  run(studio) {
    const { nodes, edge } = selection(studio);
    changeFlow(studio, { key: 'commands.change-remove' }, (flow) => {
      removeNodes(flow, nodes);
      if (edge) disconnect(flow, edge.from, edge.port);
    });
    studio.session.getState().select([]);
    if (!isInRoom(OUTLINE)) studio.session.getState().surface?.focus();
  },
};

export const duplicate: Command = {
  id: 'duplicate',
  group: 'nodes',
  words: 'commands.duplicate',
  icon: Copy,
  shortcut: 'mod+d',
  when: hasNodes,
  run(studio) {
    let copies: string[] = [];
    changeFlow(studio, { key: 'commands.change-duplicate' }, (flow) => {
      const ids = selection(studio).nodes;
      copies = duplicateNodes(flow, ids, { x: 2 * GRID, y: 2 * GRID }, boxesOf(flow, ids, studio.nodes));
    });
    studio.session.getState().select(copies);
  },
};

export const selectAll: Command = {
  id: 'select-all',
  group: 'edit',
  words: 'commands.select-all',
  icon: SquareDashedMousePointer,
  shortcut: 'mod+a',
  when: (studio) => Object.keys(activeFlow(studio)?.nodes ?? {}).length > 0,
  run(studio) {
    studio.session.getState().select(Object.keys(activeFlow(studio)?.nodes ?? {}));
  },
};
