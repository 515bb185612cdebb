import type { Scenario, ScenarioStep } from '#runtime/index.ts';
import { useStudio } from '#src/app/hooks.ts';
import { changeSteps } from './acts.ts';
import { stepsWith } from './step-edits.ts';

/** A step of a scenario, by its number. */
export interface StepProps {
  scenario: Scenario;
  step: ScenarioStep;
  number: number;
}

/** Changes one step, as one step of the history for as long as somebody types in one place. */
export function useChange({ scenario, number }: Omit<StepProps, 'step'>) {
  const studio = useStudio();
  return (step: ScenarioStep, merge?: string) =>
    changeSteps(studio, scenario, stepsWith(scenario.steps, number, [step]), merge && `${number} ${merge}`);
}

/** Things that have nothing of their own but their place. */
export const numbered = <T>(list: readonly T[]) =>
  list.map((item, number) => ({ key: String(number), number, item }));
