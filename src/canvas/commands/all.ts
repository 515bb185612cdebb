import type { Command } from '#src/app/command.ts';
import { arrangeCommands } from './arrange.ts';
import { groupCommands } from './groups.ts';
import { insertOnEdge, onlyWays, selectFollowing, selectPreceding } from './ways.ts';

/** What can be done to a drawing that is only the canvas's to know. */
export const canvasCommands: readonly Command[] = [
  insertOnEdge,
  selectFollowing,
  selectPreceding,
  onlyWays,
  ...groupCommands,
  ...arrangeCommands,
];
