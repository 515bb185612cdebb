import { Building2, Play, Workflow } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '#src/ui/IconButton.tsx';
import { room } from './focus.ts';
import { useSession, useStudio } from './hooks.ts';
import { goToFlows, goToWorkspace, startPlaying } from './playing.ts';

/** The rooms that exist. */
export function Rail() {
  const t = useTranslations('app');
  const studio = useStudio();
  const inFlows = useSession((state) => state.place === 'flows');
  const isSimulating = useSession((state) => state.simulatorOpen);
  return (
    <nav className="app-rail" aria-label={t('rooms')} {...room('rail')}>
      <IconButton
        label={t('flows')}
        icon={Workflow}
        placement="right"
        isSelected={inFlows && !isSimulating}
        onPress={() => goToFlows(studio)}
      />
      <IconButton
        label={t('workspace')}
        icon={Building2}
        placement="right"
        isSelected={!inFlows}
        onPress={() => goToWorkspace(studio)}
      />
      <IconButton
        label={t('simulate')}
        icon={Play}
        placement="right"
        isSelected={inFlows && isSimulating}
        onPress={() => startPlaying(studio)}
      />
    </nav>
  );
}
