import { Redo2, Undo2 } from 'lucide-react';
import type { Command } from '#src/app/command.ts';

export const undo: Command = {
  id: 'undo',
  group: 'edit',
  words: 'commands.undo',
  icon: Undo2,
  shortcut: 'mod+z',
  anywhere: true,
  when: ({ document }) => document.getState().past.length > 0,
  run: ({ document }) => document.getState().undo(),
};

export const redo: Command = {
  id: 'redo',
  group: 'edit',
  words: 'commands.redo',
  icon: Redo2,
  shortcut: 'mod+shift+z mod+y',
  anywhere: true,
  when: ({ document }) => document.getState().future.length > 0,
  run: ({ document }) => document.getState().redo(),
};
