import { useSession, useStudio } from '#src/app/hooks.ts';
import { CommandList } from '#src/commands/CommandList.tsx';
import { ShortcutSheet } from '#src/commands/ShortcutSheet.tsx';
import { allCommands } from './allCommands.ts';
import { makers } from './makers.ts';

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
