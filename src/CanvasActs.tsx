import { CanvasMenu, type CanvasMenuProps } from '#src/canvas/CanvasMenu.tsx';
import { arrangeCommands } from '#src/canvas/commands/arrange.ts';
import { fold, group, ungroup } from '#src/canvas/commands/groups.ts';
import { insertOnEdge, onlyWays, selectFollowing, selectPreceding } from '#src/canvas/commands/ways.ts';
import { clipboardCommands } from '#src/clipboard/commands.ts';
import { showText } from '#src/code/commands.ts';
import { duplicate, remove, selectAll } from '#src/commands/selection.ts';
import { add, fit } from '#src/commands/view.ts';
import {
  extractScript,
  inlineScript,
  insertSnippet,
  keepSnippet,
  makeItsScript,
  openItsScript,
} from '#src/reuse/commands.ts';
import { runToHere, toggleBreakpoint } from '#src/simulator/commands.ts';

const onCanvas = [
  insertOnEdge,
  add,
  ...clipboardCommands,
  duplicate,
  remove,
  selectAll,
  group,
  ungroup,
  fold,
  selectFollowing,
  selectPreceding,
  onlyWays,
  toggleBreakpoint,
  runToHere,
  openItsScript,
  makeItsScript,
  extractScript,
  inlineScript,
  insertSnippet,
  keepSnippet,
  ...arrangeCommands,
  showText,
  fit,
];

/** The menu of the canvas, with the acts of all rooms. Default export, for lazy loading. */
export default function CanvasActs(props: CanvasMenuProps) {
  return <CanvasMenu {...props} commands={onCanvas} />;
}
