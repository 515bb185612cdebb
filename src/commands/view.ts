import { Cable, Focus, PanelBottom, Play, Plus, Proportions, Scan, ZoomIn, ZoomOut } from 'lucide-react';
import type { Command } from '#src/app/command.ts';
import { togglePlaying } from '#src/app/playing.ts';
import type { Studio } from '#src/app/studio.ts';

const surface = ({ session }: Studio) => session.getState().surface;
const hasSurface = (studio: Studio) => surface(studio) !== null;

export const add: Command = {
  id: 'add',
  group: 'nodes',
  words: 'commands.add',
  icon: Plus,
  shortcut: 'a',
  when: hasSurface,
  run({ session }) {
    const { edge } = session.getState().selection;
    session.getState().set({ adding: edge ? { on: edge } : {} });
  },
};

/** Chooses a port of the selected node, and where it leads. */
export const connect: Command = {
  id: 'connect',
  group: 'nodes',
  words: 'commands.connect',
  icon: Cable,
  shortcut: 'c',
  when({ session }) {
    const { nodes, edge, moreEdges } = session.getState().selection;
    return nodes.length === 1 || (edge !== null && !moreEdges);
  },
  run(studio) {
    const { nodes, edge } = studio.session.getState().selection;
    const node = nodes[0] ?? edge?.from;
    if (node !== undefined) surface(studio)?.connect(node, edge?.port);
  },
};

export const fit: Command = {
  id: 'fit',
  group: 'view',
  words: 'commands.fit',
  icon: Scan,
  shortcut: 'f',
  when: hasSurface,
  run: (studio) => surface(studio)?.fit(),
};

export const zoomIn: Command = {
  id: 'zoom-in',
  group: 'view',
  words: 'commands.zoom-in',
  icon: ZoomIn,
  shortcut: '+ =',
  when: hasSurface,
  run: (studio) => surface(studio)?.zoomIn(),
};

export const zoomOut: Command = {
  id: 'zoom-out',
  group: 'view',
  words: 'commands.zoom-out',
  icon: ZoomOut,
  shortcut: '-',
  when: hasSurface,
  run: (studio) => surface(studio)?.zoomOut(),
};

export const zoomReal: Command = {
  id: 'zoom-real',
  group: 'view',
  words: 'commands.zoom-real',
  icon: Proportions,
  shortcut: '0',
  when: hasSurface,
  run: (studio) => surface(studio)?.zoomReal(),
};

export const zoomToSelection: Command = {
  id: 'zoom-selection',
  group: 'view',
  words: 'commands.zoom-selection',
  icon: Focus,
  shortcut: 'shift+f',
  when: (studio) => hasSurface(studio) && studio.session.getState().selection.nodes.length > 0,
  run: (studio) => surface(studio)?.fitNodes(studio.session.getState().selection.nodes),
};

export const play: Command = {
  id: 'play',
  group: 'simulate',
  words: 'commands.play',
  icon: Play,
  shortcut: 'mod+enter',
  whileTyping: true,
  anywhere: true,
  when: () => true,
  run: togglePlaying,
};

export const toggleDrawer: Command = {
  id: 'drawer',
  group: 'view',
  words: 'commands.drawer',
  icon: PanelBottom,
  shortcut: 'mod+j',
  whileTyping: true,
  when: () => true,
  run({ session }) {
    const { drawer, set } = session.getState();
    set({ drawer: { ...drawer, tab: drawer.tab === null ? 'problems' : null } });
  },
};
