import { ListRestart, Play, WandSparkles } from 'lucide-react';
import { useDocument, useSession, useStudio } from '#src/app/hooks.ts';
import { scenariosOf } from '#src/document/edits/scenarios.ts';
import { Button } from '#src/ui/Button.tsx';
import { SearchField } from '#src/ui/SearchField.tsx';
import { Segmented } from '#src/ui/Segmented.tsx';
import { generate, runAll, runFailed } from './acts.ts';
import { looking, useLooking } from './looking.ts';
import { stateOf } from './rows.ts';
import { useRuns } from './runs.ts';
import { useWords } from './words/useWords.ts';

/** Which scenarios are shown, and what can be done with all of them. */
export function Bar() {
  const t = useWords();
  const { view, scope, query } = useLooking((state) => state);
  return (
    <div className="scenarios-bar">
      <Segmented
        label={t('view')}
        value={view}
        options={[
          { id: 'list', label: t('list') },
          { id: 'coverage', label: t('coverage') },
        ]}
        onChange={(id) => looking.setState({ view: id === 'coverage' ? 'coverage' : 'list' })}
      />
      {view === 'list' && (
        <>
          <Segmented
            label={t('scope')}
            value={scope}
            options={[
              { id: 'flow', label: t('scope-flow') },
              { id: 'all', label: t('scope-all') },
            ]}
            onChange={(id) => looking.setState({ scope: id === 'all' ? 'all' : 'flow' })}
          />
          <SearchField
            label={t('search')}
            value={query}
            onChange={(next) => looking.setState({ query: next })}
          />
        </>
      )}
      <Count />
      <Acts />
    </div>
  );
}

function Count() {
  const t = useWords();
  const runs = useRuns((state) => state);
  const scenarios = useDocument(({ project }) => scenariosOf(project));
  const { scope } = useLooking((state) => state);
  const flowId = useSession((state) => state.flowId);
  const states = Object.values(scenarios)
    .filter(({ script }) => scope === 'all' || script === flowId)
    .map((scenario) => stateOf(scenario, runs));
  const count = (...wanted: string[]) => states.filter((state) => wanted.includes(state)).length;
  const waiting = count('running', 'not-run');
  return (
    <span className="scenarios-count" role="status">
      {states.length === 0
        ? ''
        : waiting > 0
          ? t('counted-waiting', { all: states.length, waiting })
          : t('counted', { all: states.length, failing: count('failed', 'broken') })}
    </span>
  );
}

function Acts() {
  const t = useWords();
  const studio = useStudio();
  const failing = useSession((state) => state.scenariosFailing);
  const making = useRuns((state) => state.making);
  const hasSome = useDocument(({ project }) => Object.keys(scenariosOf(project)).length > 0);
  return (
    <div className="scenarios-acts">
      {failing > 0 && (
        <Button variant="quiet" icon={ListRestart} onPress={() => runFailed(studio)}>
          {t('run-failed')}
        </Button>
      )}
      {hasSome && (
        <Button variant="quiet" icon={Play} onPress={() => runAll(studio)}>
          {t('run-all')}
        </Button>
      )}
      <Button variant="quiet" icon={WandSparkles} isDisabled={making} onPress={() => generate(studio)}>
        {t('generate')}
      </Button>
    </div>
  );
}
