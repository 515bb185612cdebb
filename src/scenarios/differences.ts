import type { Difference, Json, Scenario } from '#runtime/index.ts';
import type { Path } from './patterns.ts';
import { sayEffect, sayField, sayValue, type Voice } from './sentences.ts';

/** A difference in words. */
export interface Told {
  difference: Difference;
  /** What it is about. */
  what: string;
  /** The place in it that differs; absent where it is the whole. */
  field?: string;
  expected?: string;
  came?: string;
}

/** The differences of a step. */
export interface DifferentStep {
  step: number;
  told: readonly Told[];
}

/** Differences by step, in words. */
export function tellDifferences(
  scenario: Scenario,
  differences: readonly Difference[],
  voice: Voice,
): DifferentStep[] {
  const steps = new Map<number, Told[]>();
  for (const difference of differences) {
    const told = steps.get(difference.step) ?? [];
    told.push(tell(difference, scenario, voice));
    steps.set(difference.step, told);
  }
  return [...steps].map(([step, told]) => ({ step, told }));
}

/** Of `steps.2.expect.effects.0.message.text`, what follows `expect`. */
const placeOf = ({ path }: Difference): Path => path.split('.').slice('steps.0.expect'.split('.').length);

function tell(difference: Difference, scenario: Scenario, voice: Voice): Told {
  const [kind, which = '', ...field] = placeOf(difference);
  const { expected, actual, step } = difference;
  const script = difference.script ?? scenario.script;
  const last = String(field.at(-1) ?? '');
  const values = () => ({
    expected: sayValue(expected, last, script, voice),
    came: sayValue(actual, last, script, voice),
  });
  if (kind === 'contacts') {
    const what = voice.t('of-contact', { contact: String(which) });
    return { difference, what, ...(field.length > 0 ? { field: sayField(field, voice) } : {}), ...values() };
  }
  if (field.length > 0) {
    const wanted = scenario.steps[step]?.expect?.effects?.[Number(which)];
    return { difference, what: sayEffect(wanted ?? null, voice), field: sayField(field, voice), ...values() };
  }
  return { difference, what: sayEffect(whole(difference), voice) };
}

const whole = ({ kind, expected, actual }: Difference): Json =>
  (kind === 'unexpected' ? actual : expected) ?? null;

/** What two texts begin and end with alike, at the borders of words, and what is between. */
export function between(one: string, other: string) {
  const [a, b] = [one, other].map((text) => text.split(/(?<=\s)/)) as [string[], string[]];
  const shorter = Math.min(a.length, b.length);
  let front = 0;
  while (front < shorter && a[front] === b[front]) front++;
  let back = 0;
  while (back < shorter - front && a[a.length - 1 - back] === b[b.length - 1 - back]) back++;
  const middle = (words: string[]) => words.slice(front, words.length - back).join('');
  return {
    before: a.slice(0, front).join(''),
    one: middle(a),
    other: middle(b),
    after: a.slice(a.length - back).join(''),
  };
}
