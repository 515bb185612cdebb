import { MoreHorizontal } from 'lucide-react';
import { useState } from 'react';
import type { Scenario, ScenarioStep } from '#runtime/index.ts';
import { useStudio } from '#src/app/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Menu } from '#src/ui/Menu.tsx';
import { NumberField } from '#src/ui/NumberField.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { changeSteps } from './acts.ts';
import { Expects } from './Expects.tsx';
import { sayAct } from './sentences.ts';
import { stepsWith, timeStep, withText } from './step-edits.ts';
import { numbered, type StepProps, useChange } from './useChange.ts';
import { useVoice } from './useVoice.ts';
import { useWords } from './words/useWords.ts';

/** More are shown when asked for. */
const SHOWN_FIRST = 40;

/** What is done in a scenario and what is expected of it, to be changed. */
export function Steps({ scenario }: { scenario: Scenario }) {
  const t = useWords();
  const [most, setMost] = useState(SHOWN_FIRST);
  const { steps } = scenario;
  return (
    <div className="scenarios-result">
      <ol className="scenarios-steps">
        {numbered(steps.slice(0, most)).map(({ key, number, item }) => (
          <Step key={key} scenario={scenario} step={item} number={number} />
        ))}
      </ol>
      {steps.length > most && (
        <Button onPress={() => setMost(most + SHOWN_FIRST)}>
          {t('more', { count: Math.min(SHOWN_FIRST, steps.length - most) })}
        </Button>
      )}
    </div>
  );
}

function Step({ scenario, step, number }: StepProps) {
  const t = useWords();
  const voice = useVoice();
  return (
    <li className="scenarios-step">
      <div className="scenarios-step-head">
        <span className="scenarios-number">{t('step', { number: number + 1 })}</span>
        <span className="scenarios-act">{sayAct(step.do, voice)}</span>
        <After scenario={scenario} step={step} number={number} />
        <StepMenu scenario={scenario} step={step} number={number} />
      </div>
      <Said scenario={scenario} step={step} number={number} />
      <Expects scenario={scenario} step={step} number={number} />
    </li>
  );
}

function After({ scenario, step, number }: StepProps) {
  const t = useWords();
  const change = useChange({ scenario, number });
  return (
    <span className="scenarios-after">
      <NumberField
        label={t('after-seconds', { number: number + 1 })}
        hideLabel
        value={step.after}
        min={0}
        unit={t('seconds')}
        onChange={(after) => after !== undefined && after >= 0 && change({ ...step, after }, 'after')}
      />
    </span>
  );
}

/** What the customer writes can be written anew. */
function Said({ scenario, step, number }: StepProps) {
  const t = useWords();
  const change = useChange({ scenario, number });
  const act = step.do;
  if (act.kind !== 'customer' || act.act.kind !== 'text') return null;
  return (
    <TextField
      label={t('text', { number: number + 1 })}
      hideLabel
      value={act.act.text}
      onChange={(text) => change(withText(step, text), 'text')}
    />
  );
}

function StepMenu({ scenario, step, number }: StepProps) {
  const t = useWords();
  const studio = useStudio();
  const put = (steps: readonly ScenarioStep[]) =>
    changeSteps(studio, scenario, stepsWith(scenario.steps, number, steps));
  const customer = scenario.steps.findLast(({ do: act }) => act.kind === 'customer')?.do;
  const [known] = Object.keys(studio.document.getState().project.workspace.customers);
  const who = customer?.kind === 'customer' ? customer.customer : known;
  const items = [
    {
      id: 'text',
      label: t('add-text'),
      isDisabled: who === undefined,
      onAction: () =>
        who !== undefined &&
        put([
          step,
          {
            after: 1,
            do: { kind: 'customer', customer: who, act: { kind: 'text', text: t('first-text') } },
          },
        ]),
    },
    { id: 'time', label: t('add-time'), onAction: () => put([step, timeStep()]) },
    { id: 'remove', label: t('remove-step'), onAction: () => put([]) },
  ];
  return <Menu label={t('step-acts', { number: number + 1 })} icon={MoreHorizontal} items={items} />;
}
