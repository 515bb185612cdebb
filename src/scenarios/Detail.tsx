import { MoreHorizontal, RotateCcw, SquarePlay } from 'lucide-react';
import type { Scenario } from '#runtime/index.ts';
import { useStudio } from '#src/app/hooks.ts';
import { useSay } from '#src/i18n/useSay.ts';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { Menu } from '#src/ui/Menu.tsx';
import { Segmented } from '#src/ui/Segmented.tsx';
import { openInSimulator, run } from './acts.ts';
import { oneCommands } from './commands.ts';
import { looking, useLooking } from './looking.ts';
import { Result } from './Result.tsx';
import { stateOf } from './rows.ts';
import { judgedOf, useRuns } from './runs.ts';
import { StateIcon } from './StateIcon.tsx';
import { Steps } from './Steps.tsx';
import { useWords } from './words/useWords.ts';

/** The chosen scenario: how it went, or its steps. */
export function Detail({ scenario }: { scenario: Scenario | undefined }) {
  const t = useWords();
  const part = useLooking((state) => state.part);
  if (!scenario)
    return (
      <div className="scenarios-detail">
        <EmptyState title={t('nothing-chosen')} />
      </div>
    );
  return (
    <section className="scenarios-detail" aria-label={scenario.name}>
      <Head scenario={scenario} />
      {part === 'result' ? <Result scenario={scenario} /> : <Steps key={scenario.id} scenario={scenario} />}
    </section>
  );
}

function Head({ scenario }: { scenario: Scenario }) {
  const t = useWords();
  const studio = useStudio();
  const state = useRuns((runs) => stateOf(scenario, runs));
  const judged = useRuns((runs) => judgedOf(runs, scenario));
  const part = useLooking((now) => now.part);
  const failing = judged?.verdict.differences[0]?.step;
  const open = () => openInSimulator(studio, scenario, failing === undefined ? undefined : failing + 1);
  return (
    <div className="scenarios-head">
      <StateIcon state={state} />
      <h3 className="scenarios-title">{scenario.name}</h3>
      <Segmented
        label={t('view')}
        value={part}
        options={[
          { id: 'result', label: t('result') },
          { id: 'steps', label: t('steps') },
        ]}
        onChange={(id) => looking.setState({ part: id === 'steps' ? 'steps' : 'result' })}
      />
      <Button variant="quiet" icon={SquarePlay} onPress={open}>
        {t('in-simulator')}
      </Button>
      <IconButton
        label={useSay()('scenarios.run')}
        icon={RotateCcw}
        onPress={() => run(studio, [scenario])}
      />
      <More name={scenario.name} />
    </div>
  );
}

function More({ name }: { name: string }) {
  const t = useWords();
  const say = useSay();
  const studio = useStudio();
  const items = oneCommands.map(({ id, words, icon, run: act }) => ({
    id,
    label: say(words),
    icon,
    onAction: () => act(studio),
  }));
  return <Menu label={t('acts-of', { name })} icon={MoreHorizontal} items={items} />;
}
