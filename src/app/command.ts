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
  /** What its words mention, such as the name of a flow. */
  params?: Record<string, string | number>;
  /** Other words by which it is found. */
  names?: readonly string[];
  icon?: Icon;
  /** The node type whose icon stands for it. */
  nodeType?: string;
  /**
   * Keys, as `mod+shift+z`: `mod` is Command on a Mac and Control elsewhere. Several are separated by a space; the
   * first is shown. A key without `mod` only counts in `rooms`.
   */
  shortcut?: string;
  /** The parts of the shell where its keys without `mod` count, if not in all; without it, on the canvas. */
  rooms?: readonly string[] | 'all';
  /** Also while somebody types in a field, such as saving. */
  whileTyping?: boolean;
  /** Also where no flow is on the screen, as in the workspace. There, the keys of others do nothing. */
  anywhere?: boolean;
  /** The browser answers its keys with an event of its own, which does the act: copying, pasting. */
  byBrowser?: boolean;
  /** Whether it can be done now. */
  when(studio: Studio): boolean;
  run(studio: Studio): void;
}

/** Commands made of what the studio has now, such as one for each flow. */
export type CommandsOf = (studio: Studio) => readonly Command[];

/** Whether a command can be done now, where the screen is. */
export const canDo = (command: Command, studio: Studio): boolean =>
  (command.anywhere === true || studio.session.getState().place === 'flows') && command.when(studio);
