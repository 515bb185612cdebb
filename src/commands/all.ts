import type { Command } from '#src/app/command.ts';
import { redo, undo } from './history.ts';
import { duplicate, remove, selectAll } from './selection.ts';
import { add, connect, fit, play, toggleDrawer, zoomIn, zoomOut } from './view.ts';

/** Every act of the studio that belongs to no other room. */
export const commands: readonly Command[] = [
  undo,
  redo,
  add,
  connect,
  duplicate,
  remove,
  selectAll,
  fit,
  zoomIn,
  zoomOut,
  play,
  toggleDrawer,
];
