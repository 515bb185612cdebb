import { ListChecks } from 'lucide-react';
import { Panel } from 'reactflow';
import { useTranslations } from 'use-intl';
import { countCoverage } from '#runtime/index.ts';
import { useFlow, useSession, useStudio } from '#src/app/hooks.ts';
import { backToCanvas } from '#src/app/studio.ts';
import { Button } from '#src/ui/Button.tsx';
import { iconProps } from '#src/ui/icon.ts';

/** How much of the flow the simulator has passed, for as long as that is shown. */
export default function CoverageBar() {
  const t = useTranslations('stops');
  const studio = useStudio();
  const flow = useFlow();
  const covered = useSession(({ coverage, flowId }) => coverage.get(flowId));
  if (!flow) return null;
  const set = (part: Partial<ReturnType<typeof studio.session.getState>>) => {
    studio.session.getState().set(part);
    backToCanvas(studio);
  };
  return (
    <Panel position="top-left" className="canvas-ways">
      <ListChecks {...iconProps} />
      <span role="status">{t('counted', countCoverage(flow, covered))}</span>
      <Button variant="quiet" isDisabled={covered === undefined} onPress={() => set({ coverage: new Map() })}>
        {t('forget')}
      </Button>
      <Button variant="quiet" onPress={() => set({ showsCoverage: false })}>
        {t('hide')}
      </Button>
    </Panel>
  );
}
