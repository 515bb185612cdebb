import { BadgeCheck, Download, RotateCcw, X } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { download } from '#src/app/download.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { stopPlaying } from '#src/app/playing.ts';
import { useSay } from '#src/i18n/useSay.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { later } from '#src/ui/later.tsx';
import { Menu } from '#src/ui/Menu.tsx';
import { CrowdMenu } from './CrowdMenu.tsx';
import { effectLines, eventLines, isMasked } from './exports.ts';
import { StartByEvent } from './StartByEvent.tsx';
import { useSimulator, useSimulatorStore } from './useSimulator.ts';

const ReportDialog = later(() => import('./reports/ReportDialog.tsx'), { where: 'over' });

/** What can be done with the simulation as a whole. */
export function Actions() {
  const t = useTranslations('simulator');
  const told = useTranslations('times');
  const [reporting, setReporting] = useState(false);
  const simulator = useSimulatorStore();
  const say = useSay();
  const studio = useStudio();
  const flowId = useSession((state) => state.flowId);
  const simulation = useSimulator((state) => state.simulation);
  const restart = useSimulator((state) => state.restart);
  const save = (name: string, text: string) => download(`${flowId}.${name}.jsonl`, text, 'application/jsonl');
  const open = async () => (await import('./reports/openEvents.ts')).openEvents(studio, simulator);
  const isEmpty = !simulation || simulation.inputs.length === 0;
  const named = (what: string) => (simulation && isMasked(simulation) ? t('export-masked', { what }) : what);
  return (
    <>
      {simulation && <CrowdMenu />}
      {simulation && <StartByEvent />}
      <IconButton
        label={say('scenarios.keep')}
        icon={BadgeCheck}
        isDisabled={isEmpty}
        onPress={() => studio.session.getState().set({ dialog: 'keep-scenario' })}
      />
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
          {
            id: 'report',
            label: told('report-export'),
            isDisabled: isEmpty,
            onAction: () => setReporting(true),
          },
          { id: 'open', label: told('open-events'), isDisabled: !simulation, onAction: () => void open() },
        ]}
      />
      {reporting && (
        <Suspense>
          <ReportDialog onClose={() => setReporting(false)} />
        </Suspense>
      )}
      <IconButton label={t('close')} icon={X} onPress={() => stopPlaying(studio)} />
    </>
  );
}
