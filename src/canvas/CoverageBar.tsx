import { ListChecks } from 'lucide-react';
import { Panel } from 'reactflow';
import { useTranslations } from 'use-intl';
import { countCoverage } from '#runtime/index.ts';
import { useFlow, useSession, useStudio } from '#src/app/hooks.ts';
import { type SessionState, shownCoverage } from '#src/app/session.ts';
import { backToCanvas } from '#src/app/studio.ts';
import { Button } from '#src/ui/Button.tsx';
import { iconProps } from '#src/ui/icon.ts';
import { Segmented } from '#src/ui/Segmented.tsx';

/** How much of the flow the simulator has passed, for as long as that is shown. */
export default function CoverageBar() {
  const t = useTranslations('stops');
  const studio = useStudio();
  const { session } = studio;
  const flow = useFlow();
  const covered = useSession((state) => shownCoverage(state).get(state.flowId));
  const by = useSession((state) => state.coverageBy);
  if (!flow) return null;
  const set = (part: Partial<SessionState>) => {
    session.getState().set(part);
    backToCanvas(studio);
  };
  return (
    <Panel position="top-left" className="canvas-ways">
      <ListChecks {...iconProps} />
      <span role="status">{t('counted', countCoverage(flow, covered))}</span>
      <Segmented
        label={t('covered-by')}
        value={by}
        options={[
          { id: 'hand', label: t('by-hand') },
          { id: 'scenarios', label: t('by-scenarios') },
        ]}
        onChange={(id) => set(id === 'hand' ? { coverageBy: 'hand' } : byScenarios(session.getState()))}
      />
      {by === 'hand' && (
        <Button
          variant="quiet"
          isDisabled={covered === undefined}
          onPress={() => set({ coverage: new Map() })}
        >
          {t('forget')}
        </Button>
      )}
      <Button variant="quiet" onPress={() => set({ showsCoverage: false })}>
        {t('hide')}
      </Button>
    </Panel>
  );
}

/** The list of scenarios is where they are played. */
const byScenarios = ({ drawer }: SessionState): Partial<SessionState> => ({
  coverageBy: 'scenarios',
  drawer: { ...drawer, tab: drawer.tab ?? 'scenarios' },
});
