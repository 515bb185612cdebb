import {
  Braces,
  Building2,
  GitCompareArrows,
  Headset,
  History,
  Languages,
  PanelLeft,
  PencilLine,
  TriangleAlert,
  Workflow,
  X,
} from 'lucide-react';
import type { Command } from '#src/app/command.ts';
import { focusRoom, focusTab, isInRoom } from '#src/app/focus.ts';
import { goToDesk, goToFlows, goToWorkspace } from '#src/app/playing.ts';
import type { DrawerTab } from '#src/app/session.ts';
import { backToCanvas, type Studio } from '#src/app/studio.ts';
import type { Icon } from '#src/ui/icon.ts';

const isAt =
  (place: string) =>
  ({ session }: Studio) =>
    session.getState().place === place;

const place = (id: 'flows' | 'workspace' | 'desk', icon: Icon, run: (studio: Studio) => void): Command => ({
  id: `go-${id}`,
  group: 'go',
  words: `app.${id}`,
  icon,
  anywhere: true,
  when: (studio) => !isAt(id)(studio),
  run,
});

export const places: readonly Command[] = [
  place('flows', Workflow, goToFlows),
  place('workspace', Building2, (studio) => goToWorkspace(studio)),
  place('desk', Headset, goToDesk),
];

const DRAWER = 'drawer';

/** Opens a tab of the drawer, with the keyboard in it. */
const tab = (id: DrawerTab, icon: Icon): Command => ({
  id: `tab-${id}`,
  group: 'go',
  words: `app.${id}`,
  icon,
  when: isAt('flows'),
  run({ session }) {
    const { drawer, set } = session.getState();
    set({ drawer: { ...drawer, tab: id } });
    requestAnimationFrame(() => focusTab(DRAWER));
  },
});

/** The outline and the search have commands of their own. */
export const tabs: readonly Command[] = [
  tab('problems', TriangleAlert),
  tab('texts', Languages),
  tab('text', Braces),
  tab('history', History),
  tab('changes', GitCompareArrows),
];

export const closeDrawer: Command = {
  id: 'close-drawer',
  group: 'view',
  words: 'app.close-drawer',
  icon: X,
  when: ({ session }) => session.getState().drawer.tab !== null,
  run(studio) {
    const { drawer, set } = studio.session.getState();
    const hadKeyboard = isInRoom(DRAWER);
    set({ drawer: { ...drawer, tab: null } });
    if (hadKeyboard) backToCanvas(studio);
  },
};

export const foldPalette: Command = {
  id: 'fold-palette',
  group: 'view',
  words: 'commands.fold-palette',
  icon: PanelLeft,
  shortcut: 'mod+b',
  whileTyping: true,
  when: isAt('flows'),
  run: ({ session }) => session.getState().set({ paletteOpen: !session.getState().paletteOpen }),
};

/** Puts the keyboard into the node's title, in the inspector. */
export const rename: Command = {
  id: 'rename',
  group: 'nodes',
  words: 'commands.rename',
  icon: PencilLine,
  shortcut: 'f2',
  when: ({ session }) => session.getState().selection.nodes.length === 1,
  run: () => focusRoom('inspector'),
};
