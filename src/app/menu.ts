import type { MenuEntry } from '#src/ui/MenuList.tsx';
import type { Command } from './command.ts';
import { shownKeys } from './keys.ts';
import type { Studio } from './studio.ts';

/** A command as an entry of a menu. */
export const entryFor = (
  { id, words, icon, shortcut, when, run }: Command,
  studio: Studio,
  say: (key: string) => string,
): MenuEntry => ({
  id,
  label: say(words),
  icon,
  shortcut: shortcut === undefined ? undefined : shownKeys(shortcut),
  isDisabled: !when(studio),
  onAction: () => run(studio),
});
