import { useSession, useStudio } from '#src/app/hooks.ts';
import { CommandList } from '#src/commands/CommandList.tsx';
import { openFlowCommands } from '#src/commands/flows.ts';
import { ShortcutSheet } from '#src/commands/ShortcutSheet.tsx';
import { addCommands } from '#src/palette/commands.ts';
import { sectionCommands } from '#src/workspace/commands.ts';
import { allCommands } from './allCommands.ts';

/** What makes commands of what the studio has now: a room that does adds its own here. */
const makers = [openFlowCommands, addCommands, sectionCommands];

/** What lies over the studio, of all its commands. Default export, for lazy loading. */
export default function Dialogs() {
  const { session } = useStudio();
  const dialog = useSession((state) => state.dialog);
  const close = () => session.getState().set({ dialog: null });
  return dialog === 'shortcuts' ? (
    <ShortcutSheet commands={allCommands} onClose={close} />
  ) : (
    <CommandList commands={allCommands} makers={makers} onClose={close} />
  );
}
