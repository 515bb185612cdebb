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
import type { Simulation } from './play.ts';
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
  const scene = useSimulator((state) => state.simulation?.scene);
  const isEmpty = useSimulator((state) => (state.simulation?.inputs.length ?? 0) === 0);
  const restart = useSimulator((state) => state.restart);
  const save = (name: string, linesOf: (simulation: Simulation) => string) => {
    const { simulation } = simulator.getState();
    if (simulation) download(`${flowId}.${name}.jsonl`, linesOf(simulation), 'application/jsonl');
  };
  const open = async () => (await import('./reports/openEvents.ts')).openEvents(studio, simulator);
  const named = (what: string) => (scene && isMasked({ scene }) ? t('export-masked', { what }) : what);
  return (
    <>
      {scene && <CrowdMenu />}
      {scene && <StartByEvent />}
      <IconButton
        label={say('scenarios.keep')}
        icon={BadgeCheck}
        isDisabled={isEmpty}
        onPress={() => studio.session.getState().set({ dialog: 'keep-scenario' })}
      />
      <IconButton label={t('restart')} icon={RotateCcw} isDisabled={!scene} onPress={() => restart()} />
      <Menu
        label={t('export-menu')}
        icon={Download}
        items={[
          {
            id: 'events',
            label: named(t('export-events')),
            isDisabled: isEmpty,
            onAction: () => save('events', eventLines),
          },
          {
            id: 'effects',
            label: named(t('export-effects')),
            isDisabled: isEmpty,
            onAction: () => save('effects', effectLines),
          },
          {
            id: 'report',
            label: told('report-export'),
            isDisabled: isEmpty,
            onAction: () => setReporting(true),
          },
          { id: 'open', label: told('open-events'), isDisabled: !scene, onAction: () => void open() },
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
