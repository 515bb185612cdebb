import { useEffect } from 'react';
import { useDocument, useSession, useStudio } from '#src/app/hooks.ts';
import { startPlaying } from '#src/app/playing.ts';
import { scenariosOf } from '#src/document/edits/scenarios.ts';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { Bar } from './Bar.tsx';
import { CoverageView } from './CoverageView.tsx';
import { Detail } from './Detail.tsx';
import { useLooking } from './looking.ts';
import { ScenarioList } from './ScenarioList.tsx';
import { watchScenarios } from './watch.ts';
import { useWords } from './words/useWords.ts';
import './scenarios.css';

/** The tests of the project: how they went, and what is to be done about it. Default export, for lazy loading. */
export default function Scenarios() {
  const studio = useStudio();
  const scenarios = useDocument(({ project }) => scenariosOf(project));
  const shown = useSession((state) => state.scenario);
  const view = useLooking((state) => state.view);
  useEffect(() => watchScenarios(studio), [studio]);
  const chosen = shown === null ? undefined : scenarios[shown];
  return (
    <div className="scenarios">
      <Bar />
      {view === 'coverage' ? (
        <CoverageView />
      ) : Object.keys(scenarios).length === 0 ? (
        <Nothing />
      ) : (
        <div className="scenarios-body">
          <ScenarioList />
          <Detail scenario={chosen} />
        </div>
      )}
    </div>
  );
}

function Nothing() {
  const t = useWords();
  const studio = useStudio();
  return (
    <EmptyState
      title={t('none')}
      action={<Button onPress={() => startPlaying(studio)}>{t('play-one')}</Button>}
    >
      {t('none-help')}
    </EmptyState>
  );
}
