import { Network, Waypoints } from 'lucide-react';
import type { Command } from '#src/app/command.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';

const selected = ({ session }: Studio) => session.getState().selection.nodes;

/** Loaded when it is first used. */
function tidy(studio: Studio, only?: readonly string[]): void {
  import('./tidy.ts').then(
    (room) => room.tidy(studio, only),
    (thrown: unknown) => {
      const notice = { title: String(thrown), lines: [] };
      studio.session.getState().set({ notice });
    },
  );
}

const flow: Command = {
  id: 'lay-out-flow',
  group: 'arrange',
  words: 'layout.flow',
  icon: Network,
  shortcut: 'mod+shift+l',
  when: (studio) => Object.keys(activeFlow(studio)?.nodes ?? {}).length > 1,
  run: (studio) => tidy(studio),
};

const selection: Command = {
  id: 'lay-out-selection',
  group: 'arrange',
  words: 'layout.selection',
  icon: Waypoints,
  when: (studio) => selected(studio).length > 1,
  run: (studio) => tidy(studio, selected(studio)),
};

/** Every act on where nodes stand as a whole. */
export const layoutCommands: readonly Command[] = [flow, selection];
