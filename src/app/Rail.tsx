import { Play, Workflow } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '#src/ui/IconButton.tsx';
import { room } from './focus.ts';
import { useSession, useStudio } from './hooks.ts';

/** The rooms that exist. */
export function Rail() {
  const t = useTranslations('app');
  const { session } = useStudio();
  const isSimulating = useSession((state) => state.simulatorOpen);
  const show = (simulatorOpen: boolean) => session.getState().set({ simulatorOpen });
  return (
    <nav className="app-rail" aria-label={t('rooms')} {...room('rail')}>
      <IconButton
        label={t('flows')}
        icon={Workflow}
        placement="right"
        isSelected={!isSimulating}
        onPress={() => show(false)}
      />
      <IconButton
        label={t('simulate')}
        icon={Play}
        placement="right"
        isSelected={isSimulating}
        onPress={() => show(true)}
      />
    </nav>
  );
}
