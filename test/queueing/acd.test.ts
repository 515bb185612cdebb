import { describe, expect, it } from 'vitest';
import { soaking } from '../fuzz.ts';
import { acdCentre } from './acd.ts';
import { IMPATIENT, PATIENT, PRIORITY } from './cases.ts';
import { askImpatient, askPatient, askPriority, type Effort, judge, type Question } from './judge.ts';

/** The engine keeps states by value, so that it takes longer than the plain centre: a shorter look. */
const EFFORT: Effort = soaking
  ? { replications: 20, warmUp: 5_000, contacts: 50_000, seed: Date.now() | 0 }
  : { replications: 10, warmUp: 500, contacts: 2_000, seed: 20_261_124 };
/** Standard errors: in a soak with a seed of chance and many more cases, a sound centre must not fail either. */
const MOST_OFF = soaking ? 5 : 3;

const ask = <T>(
  cases: Readonly<Record<string, T>>,
  short: readonly string[],
  question: (one: T) => Question,
) =>
  Object.entries(cases)
    .filter(([id]) => soaking || short.includes(id))
    .map(([id, one]) => [id, question(one)] as const);

const wrong = (question: Question) => {
  const { agents, slots } = question.setting;
  return judge(question, () => acdCentre(agents, slots), EFFORT).filter(({ off }) => !(off <= MOST_OFF));
};

describe('contacts wait in the ACD as theory says', () => {
  it.each(ask(PATIENT, ['C1', 'C3'], askPatient))('%s: until they are served', (_, question) => {
    expect(wrong(question)).toEqual([]);
  });

  it.each(ask(IMPATIENT, ['A2', 'A4'], askImpatient))('%s: or leave', (_, question) => {
    expect(wrong(question)).toEqual([]);
  });

  it.each(ask(PRIORITY, ['P1'], askPriority))('%s: in two classes', (_, question) => {
    expect(wrong(question)).toEqual([]);
  });

  it('two agents with three contacts at a time each are six', () => {
    const { expectations, setting } = askImpatient(IMPATIENT.A2);
    expect(wrong({ expectations, setting: { ...setting, agents: 2, slots: 3 } })).toEqual([]);
  });
});
