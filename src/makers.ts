import type { CommandsOf } from '#src/app/command.ts';
import { openFlowCommands } from '#src/commands/flows.ts';
import { addCommands } from '#src/palette/commands.ts';
import { sectionCommands } from '#src/workspace/commands.ts';

/**
 * What makes commands of what the studio has now: a room that does adds its own here. Loaded with the list of all
 * commands, not before.
 */
export const makers: readonly CommandsOf[] = [openFlowCommands, addCommands, sectionCommands];
