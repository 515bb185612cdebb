import { FileActs as Acts, type FileActsProps } from '#src/files/FileActs.tsx';
import { publishFlow } from '#src/live/commands.ts';
import { publishCommands } from '#src/publish/commands.ts';
import { newFrom } from '#src/reuse/commands.ts';

/** What becomes of a flow that is done. */
const outwardCommands = [publishFlow, ...publishCommands];
/** Other ways to a new flow. */
const beginCommands = [newFrom];

/** The menu of files, with the acts of all rooms. Default export, for lazy loading. */
export default function FileActs(props: FileActsProps) {
  return <Acts {...props} begins={beginCommands} more={outwardCommands} />;
}
