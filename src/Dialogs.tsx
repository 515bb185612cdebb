import { Suspense } from 'react';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { CommandList } from '#src/commands/CommandList.tsx';
import { ShortcutSheet } from '#src/commands/ShortcutSheet.tsx';
import { ReuseDialog } from '#src/reuse/ReuseDialog.tsx';
import { later } from '#src/ui/later.tsx';
import { allCommands } from './allCommands.ts';
import { makers } from './makers.ts';

const PublishDialog = later(() => import('#src/live/PublishDialog.tsx'), { where: 'over' });
const ScenarioDialog = later(() => import('#src/scenarios/ScenarioDialog.tsx'), { where: 'over' });

/** What lies over the studio, of all its commands. Default export, for lazy loading. */
export default function Dialogs() {
  const { session } = useStudio();
  const dialog = useSession((state) => state.dialog);
  const close = () => session.getState().set({ dialog: null });
  if (dialog === null) return null;
  if (dialog === 'shortcuts') return <ShortcutSheet commands={allCommands} onClose={close} />;
  if (dialog === 'commands') return <CommandList commands={allCommands} makers={makers} onClose={close} />;
  if (dialog === 'keep-scenario' || dialog === 'scenario-facts')
    return (
      <Suspense fallback={null}>
        <ScenarioDialog dialog={dialog} onClose={close} />
      </Suspense>
    );
  if (dialog === 'publish')
    return (
      <Suspense fallback={null}>
        <PublishDialog onClose={close} />
      </Suspense>
    );
  return <ReuseDialog dialog={dialog} onClose={close} />;
}
