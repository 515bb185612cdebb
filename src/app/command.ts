import type { Icon } from '#src/ui/icon.ts';
import type { Studio } from './studio.ts';

/** The kinds of acts, in the order in which they are listed. */
export const COMMAND_GROUPS = ['edit', 'nodes', 'arrange', 'view', 'go', 'simulate', 'files'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** One act: what its shortcut, its button and its place in a menu are made from. */
export interface Command {
  id: string;
  /** Where it stands in the palette and on the sheet of shortcuts. */
  group: CommandGroup;
  /** Key of its words, as `room.key`. */
  words: string;
  icon?: Icon;
  /**
   * Keys, as `mod+shift+z`: `mod` is Command on a Mac and Control elsewhere. Several are separated by a space; the
   * first is shown. A key without `mod` only counts on the canvas.
   */
  shortcut?: string;
  /** Also while somebody types in a field, such as saving. */
  whileTyping?: boolean;
  /** Whether it can be done now. */
  when(studio: Studio): boolean;
  run(studio: Studio): void;
}
