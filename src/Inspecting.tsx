import { arrangeCommands } from '#src/canvas/commands/arrange.ts';
import { Inspector } from '#src/inspector/Inspector.tsx';
import { makeItsScript, openItsScript } from '#src/reuse/commands.ts';

const scriptCommands = [openItsScript, makeItsScript];

/** The inspector, with the acts of other rooms. Default export, for lazy loading. */
export default function Inspecting() {
  return <Inspector arranging={arrangeCommands} scripts={scriptCommands} />;
}
