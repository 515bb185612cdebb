import { Keyboard, Search } from 'lucide-react';
import type { Command } from '#src/app/command.ts';
import type { Dialog } from '#src/app/dialog.ts';
import type { Studio } from '#src/app/studio.ts';

/** Opens a dialog, or closes it again. */
const toggle =
  (dialog: Dialog) =>
  ({ session }: Studio) =>
    session.getState().set({ dialog: session.getState().dialog === dialog ? null : dialog });

export const openCommands: Command = {
  id: 'commands',
  group: 'go',
  words: 'commands.all',
  icon: Search,
  shortcut: 'mod+k',
  whileTyping: true,
  anywhere: true,
  when: () => true,
  run: toggle('commands'),
};

export const openShortcuts: Command = {
  id: 'shortcuts',
  group: 'go',
  words: 'commands.shortcuts',
  icon: Keyboard,
  shortcut: '?',
  rooms: 'all',
  anywhere: true,
  when: () => true,
  run: toggle('shortcuts'),
};
