import { Activity, Building2, Headset, Play, Workflow } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '#src/ui/IconButton.tsx';
import { AppearanceButton } from './AppearanceButton.tsx';
import { room } from './focus.ts';
import { useSession, useStudio } from './hooks.ts';
import { goToLive } from './host.ts';
import { goToDesk, goToFlows, goToWorkspace, startPlaying } from './playing.ts';

/** The rooms that exist. */
export function Rail() {
  const t = useTranslations('app');
  const studio = useStudio();
  const place = useSession((state) => state.place);
  const inFlows = place === 'flows';
  const isHosted = useSession((state) => state.host !== null);
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
        isSelected={place === 'workspace'}
        onPress={() => goToWorkspace(studio)}
      />
      <IconButton
        label={t('simulate')}
        icon={Play}
        placement="right"
        isSelected={inFlows && isSimulating}
        onPress={() => startPlaying(studio)}
      />
      <IconButton
        label={t('desk')}
        icon={Headset}
        placement="right"
        isSelected={place === 'desk'}
        onPress={() => goToDesk(studio)}
      />
      {isHosted && (
        <IconButton
          label={t('live')}
          icon={Activity}
          placement="right"
          isSelected={place === 'live'}
          onPress={() => goToLive(studio)}
        />
      )}
      <div className="app-rail-end">
        <AppearanceButton />
      </div>
    </nav>
  );
}
