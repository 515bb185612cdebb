import { useSession, useStudio } from '#src/app/hooks.ts';
import { CommandList } from '#src/commands/CommandList.tsx';
import { ShortcutSheet } from '#src/commands/ShortcutSheet.tsx';
import { ReuseDialog } from '#src/reuse/ReuseDialog.tsx';
import { allCommands } from './allCommands.ts';
import { makers } from './makers.ts';

/** What lies over the studio, of all its commands. Default export, for lazy loading. */
export default function Dialogs() {
  const { session } = useStudio();
  const dialog = useSession((state) => state.dialog);
  const close = () => session.getState().set({ dialog: null });
  if (dialog === null) return null;
  if (dialog === 'shortcuts') return <ShortcutSheet commands={allCommands} onClose={close} />;
  if (dialog === 'commands') return <CommandList commands={allCommands} makers={makers} onClose={close} />;
  return <ReuseDialog dialog={dialog} onClose={close} />;
}
