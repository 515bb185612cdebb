import { Download, RotateCcw, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { download } from '#src/app/download.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { stopPlaying } from '#src/app/playing.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { Menu } from '#src/ui/Menu.tsx';
import { effectLines, eventLines, isMasked } from './exports.ts';
import { StartByEvent } from './StartByEvent.tsx';
import { useSimulator } from './useSimulator.ts';

/** What can be done with the simulation as a whole. */
export function Actions() {
  const t = useTranslations('simulator');
  const studio = useStudio();
  const flowId = useSession((state) => state.flowId);
  const simulation = useSimulator((state) => state.simulation);
  const restart = useSimulator((state) => state.restart);
  const save = (name: string, text: string) => download(`${flowId}.${name}.jsonl`, text, 'application/jsonl');
  const isEmpty = !simulation || simulation.inputs.length === 0;
  const named = (what: string) => (simulation && isMasked(simulation) ? t('export-masked', { what }) : what);
  return (
    <>
      {simulation && <StartByEvent />}
      <IconButton label={t('restart')} icon={RotateCcw} isDisabled={!simulation} onPress={() => restart()} />
      <Menu
        label={t('export-menu')}
        icon={Download}
        items={[
          {
            id: 'events',
            label: named(t('export-events')),
            isDisabled: isEmpty,
            onAction: () => simulation && save('events', eventLines(simulation)),
          },
          {
            id: 'effects',
            label: named(t('export-effects')),
            isDisabled: isEmpty,
            onAction: () => simulation && save('effects', effectLines(simulation)),
          },
        ]}
      />
      <IconButton label={t('close')} icon={X} onPress={() => stopPlaying(studio)} />
    </>
  );
}
