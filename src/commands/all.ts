import type { Command } from '#src/app/command.ts';
import { appearanceCommands } from './appearance.ts';
import { openCommands, openShortcuts } from './dialogs.ts';
import { deleteFlow, duplicateFlow } from './flows.ts';
import { closeDrawer, foldPalette, places, rename, tabs } from './go.ts';
import { redo, undo } from './history.ts';
import { duplicate, remove, selectAll } from './selection.ts';
import { add, connect, fit, play, toggleDrawer, zoomIn, zoomOut, zoomReal, zoomToSelection } from './view.ts';

/** Every act of the studio that belongs to no other room. */
export const commands: readonly Command[] = [
  undo,
  redo,
  add,
  connect,
  rename,
  duplicate,
  remove,
  selectAll,
  fit,
  zoomIn,
  zoomOut,
  zoomReal,
  zoomToSelection,
  foldPalette,
  toggleDrawer,
  closeDrawer,
  openCommands,
  openShortcuts,
  ...places,
  ...tabs,
  play,
  ...appearanceCommands,
  duplicateFlow,
  deleteFlow,
];
