import { FoldVertical, Group, Map as MapIcon, StickyNote, Ungroup } from 'lucide-react';
import { foldGroups, groupSelected, writeNote } from '#src/app/annotating.ts';
import type { Command } from '#src/app/command.ts';
import { activeFlow, changeFlow, type Studio } from '#src/app/studio.ts';
import { groupsOf, ungroup as ungroupNodes } from '#src/document/edits/groups.ts';

const selectedNodes = ({ session }: Studio) => session.getState().selection.nodes;

/** The groups that selected nodes are in. */
function selectedGroups(studio: Studio): string[] {
  const flow = activeFlow(studio);
  return flow?.groups ? groupsOf(flow, selectedNodes(studio)) : [];
}

export const note: Command = {
  id: 'note',
  group: 'nodes',
  words: 'canvas.add-note',
  icon: StickyNote,
  shortcut: 'n',
  when: ({ session }) => session.getState().surface !== null,
  run: (studio) => writeNote(studio),
};

export const group: Command = {
  id: 'group',
  group: 'arrange',
  words: 'canvas.group',
  icon: Group,
  shortcut: 'mod+g',
  when: (studio) => selectedNodes(studio).length > 0,
  run: groupSelected,
};

export const ungroup: Command = {
  id: 'ungroup',
  group: 'arrange',
  words: 'canvas.ungroup',
  icon: Ungroup,
  shortcut: 'mod+shift+g',
  when: (studio) => selectedGroups(studio).length > 0,
  run(studio) {
    const ids = selectedGroups(studio);
    changeFlow(studio, { key: 'canvas.change-ungroup' }, (flow) => ungroupNodes(flow, ids));
  },
};

/** Folds what is open; only when all is folded it unfolds. */
export const fold: Command = {
  id: 'fold',
  group: 'arrange',
  words: 'canvas.fold',
  icon: FoldVertical,
  shortcut: 'shift+g',
  when: (studio) => selectedGroups(studio).length > 0,
  run(studio) {
    const ids = selectedGroups(studio);
    const groups = activeFlow(studio)?.groups ?? {};
    const areFolded = ids.every((id) => groups[id]?.folded);
    foldGroups(studio, ids, !areFolded);
    const [node] = selectedNodes(studio);
    studio.session.getState().surface?.focus(node, 'stays');
  },
};

const minimap: Command = {
  id: 'minimap',
  group: 'view',
  words: 'canvas.toggle-minimap',
  icon: MapIcon,
  shortcut: 'm',
  when: ({ session }) => session.getState().surface !== null,
  run: ({ session }) => session.getState().set({ minimap: !session.getState().minimap }),
};

/** Notes, groups and the map. */
export const groupCommands: readonly Command[] = [note, group, ungroup, fold, minimap];
