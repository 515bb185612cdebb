import { BadgeCheck, SquarePlay } from 'lucide-react';
import { useMemo } from 'react';
import { type Problem, type Scenario, sayProblem } from '#runtime/index.ts';
import { useDocument, useSession, useStudio } from '#src/app/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { acceptAll, openInSimulator } from './acts.ts';
import { isUnplayable } from './centre.ts';
import { DifferenceView } from './DifferenceView.tsx';
import { type DifferentStep, tellDifferences } from './differences.ts';
import { judgedOf, useRuns } from './runs.ts';
import { sayAct, sayWhen } from './sentences.ts';
import { numbered } from './useChange.ts';
import { useVoice } from './useVoice.ts';
import { NOT_PLAYED, type Verdict } from './verdict.ts';
import { useWords } from './words/useWords.ts';

/** How a scenario went when it was played last: what differs, step by step. */
export function Result({ scenario }: { scenario: Scenario }) {
  const t = useWords();
  const judged = useRuns((runs) => judgedOf(runs, scenario));
  if (!judged) return <EmptyState title={t('not-run')} />;
  const { verdict } = judged;
  switch (verdict.status) {
    case 'passed':
      return <Passed scenario={scenario} />;
    case 'broken':
      return <Broken scenario={scenario} problems={verdict.problems} />;
    case 'failed':
      return <Failed scenario={scenario} verdict={verdict} />;
  }
}

function Passed({ scenario: { steps } }: { scenario: Scenario }) {
  const t = useWords();
  const expectsSomething = steps.some(({ expect }) => expect !== undefined);
  return (
    <EmptyState title={t('passed')}>
      {expectsSomething ? t('passes-help', { count: steps.length }) : t('expects-nothing')}
    </EmptyState>
  );
}

/** A flow with problems comes first: without it there is nothing to play. */
function Broken({ scenario, problems }: { scenario: Scenario; problems: readonly Problem[] }) {
  const t = useWords();
  const studio = useStudio();
  const project = useDocument((state) => state.project);
  const language = useSession((state) => state.uiLanguage);
  const flow = project.flows[scenario.script];
  const showProblems = () => {
    const { drawer, openFlow, set } = studio.session.getState();
    openFlow(scenario.script);
    set({ drawer: { ...drawer, tab: 'problems' } });
  };
  if (flow && isUnplayable(studio, flow, project))
    return (
      <EmptyState title={t('broken')} action={<Button onPress={showProblems}>{t('show-problems')}</Button>}>
        {t('flow-has-errors', { name: flow.name })}
      </EmptyState>
    );
  return (
    <ul className="scenarios-problems" aria-label={t('broken')}>
      {problems.map((problem) => (
        <li key={`${problem.code} ${problem.where.path}`}>
          {problem.code === NOT_PLAYED
            ? t('not-played', { reason: String(problem.params['reason']) })
            : sayProblem(problem, language, studio.nodes, flow, studio.channels)}
        </li>
      ))}
    </ul>
  );
}

function Failed({ scenario, verdict }: { scenario: Scenario; verdict: Verdict }) {
  const t = useWords();
  const studio = useStudio();
  const voice = useVoice();
  const { differences, count } = verdict;
  const steps = useMemo(() => tellDifferences(scenario, differences, voice), [scenario, differences, voice]);
  return (
    <div className="scenarios-result">
      <div className="scenarios-told">
        <span role="status">{t('differs', { count })}</span>
        <Button icon={BadgeCheck} onPress={() => acceptAll(studio, scenario)}>
          {t('take-all')}
        </Button>
      </div>
      <ol className="scenarios-steps">
        {steps.map((step) => (
          <FailedStep key={step.step} scenario={scenario} of={step} />
        ))}
      </ol>
      {count > differences.length && <p>{t('more-differ', { count: count - differences.length })}</p>}
    </div>
  );
}

function FailedStep({ scenario, of: { step, told } }: { scenario: Scenario; of: DifferentStep }) {
  const t = useWords();
  const studio = useStudio();
  const voice = useVoice();
  const done = scenario.steps[step];
  if (!done) return null;
  return (
    <li className="scenarios-step">
      <div className="scenarios-step-head">
        <span className="scenarios-number">{t('step', { number: step + 1 })}</span>
        <span className="scenarios-act">{sayAct(done.do, voice)}</span>
        <span className="scenarios-when">{sayWhen(done, voice)}</span>
        <IconButton
          label={t('here-in-simulator')}
          icon={SquarePlay}
          onPress={() => openInSimulator(studio, scenario, step + 1)}
        />
      </div>
      <ul className="scenarios-differences">
        {numbered(told).map(({ key, item }) => (
          <DifferenceView key={key} scenario={scenario} told={item} />
        ))}
      </ul>
    </li>
  );
}
