import type { Json, ScenarioStep } from '#runtime/index.ts';
import { type Path, put } from './patterns.ts';

const MINUTE = 60;

/** Steps with others in the place of one. */
export const stepsWith = (
  steps: readonly ScenarioStep[],
  number: number,
  others: readonly ScenarioStep[],
): ScenarioStep[] => [...steps.slice(0, number), ...others, ...steps.slice(number + 1)];

export const timeStep = (): ScenarioStep => ({ after: MINUTE, do: { kind: 'time' } });

/** The customer writes something else. */
export function withText(step: ScenarioStep, text: string): ScenarioStep {
  const act = step.do;
  if (act.kind !== 'customer' || act.act.kind !== 'text') return step;
  return { ...step, do: { ...act, act: { kind: 'text', text } } };
}

/** Where a step expects something: an effect by its number, or a contact by its id. */
export type Place = { effect: number } | { contact: string };

/** A step with another value expected at a place; undefined takes it away. */
export function expecting(
  step: ScenarioStep,
  place: Place,
  path: Path,
  value: Json | undefined,
): ScenarioStep {
  const { expect = {} } = step;
  if ('contact' in place) {
    const { contacts = {} } = expect;
    const { [place.contact]: pattern = {}, ...others } = contacts;
    const changed = put(pattern, path, value);
    const all = Object.entries(contacts).flatMap(([id, one]): [string, Json][] =>
      id !== place.contact ? [[id, one]] : changed === undefined ? [] : [[id, changed]],
    );
    const { contacts: _, ...rest } = expect;
    const hasNone = changed === undefined && Object.keys(others).length === 0;
    return { ...step, expect: hasNone ? rest : { ...rest, contacts: Object.fromEntries(all) } };
  }
  const effects = (expect.effects ?? []).flatMap((effect, index) => {
    if (index !== place.effect) return [effect];
    const changed = put(effect, path, value);
    // Its place is still looked at, unless the whole of it goes.
    return changed === undefined ? (path.length === 0 ? [] : [{ $any: true }]) : [changed];
  });
  return { ...step, expect: { ...expect, effects } };
}

export function withoutExpectations(step: ScenarioStep): ScenarioStep {
  const { expect: _, ...bare } = step;
  return bare;
}
