import { describe, expect, it } from 'vitest';
import { soaking } from '../fuzz.ts';
import { IMPATIENT, PATIENT, PRIORITY } from './cases.ts';
import { type Assignment, type Centre, plainCentre } from './centre.ts';
import { chanceOf, exponential } from './chance.ts';
import {
  askImpatient,
  askPatient,
  askPriority,
  type Effort,
  judge,
  type Question,
  type Verdict,
} from './judge.ts';
import { estimateOf } from './measures.ts';
import { replicate } from './replications.ts';

/** A short look, always the same; in a soak a long one, each time another. */
const EFFORT: Effort = soaking
  ? { replications: 20, warmUp: 5_000, contacts: 200_000, seed: Date.now() | 0 }
  : { replications: 20, warmUp: 3_000, contacts: 12_000, seed: 20_261_124 };
/** Standard errors: in a soak with a seed of chance and many more cases, a sound centre must not fail either. */
const MOST_OFF = soaking ? 5 : 3;

const short = ([id]: [string, unknown]) => soaking || /[A-CP][1-4]/.test(id);
const ask = <T>(cases: Readonly<Record<string, T>>, question: (one: T) => Question) =>
  Object.entries(cases)
    .filter(short)
    .map(([id, one]) => [id, question(one)] as const);

const plain =
  ({ setting: { agents, slots = 1 } }: Question, order?: 'last-come') =>
  () =>
    plainCentre(agents, { slots, ...(order && { order }) });
const wrong = (verdicts: readonly Verdict[]) => verdicts.filter(({ off }) => !(off <= MOST_OFF));

describe('the plain centre waits as theory says', () => {
  it.each(ask(PATIENT, askPatient))('%s: contacts who wait until they are served', (_, question) => {
    expect(wrong(judge(question, plain(question), EFFORT))).toEqual([]);
  });

  it.each(ask(IMPATIENT, askImpatient))('%s: contacts who leave', (_, question) => {
    expect(wrong(judge(question, plain(question), EFFORT))).toEqual([]);
  });

  it.each(ask(PRIORITY, askPriority))('%s: two classes', (_, question) => {
    expect(wrong(judge(question, plain(question), EFFORT))).toEqual([]);
  });

  it('two agents with three slots each are six', () => {
    const { expectations, setting } = askImpatient(IMPATIENT.A2);
    const question = { expectations, setting: { ...setting, agents: 2, slots: 3 } };
    expect(wrong(judge(question, plain(question), EFFORT))).toEqual([]);
  });
});

describe('the judge finds out', () => {
  const offOf = (verdicts: readonly Verdict[]) =>
    Object.fromEntries(verdicts.map(({ name, off }) => [name, off]));

  it('a centre that serves the last to come first: the mean is right, the service level is not', () => {
    const question = askPatient(PATIENT.C3);
    const { meanWait, servedWithin } = offOf(judge(question, plain(question, 'last-come'), EFFORT));
    expect(meanWait).toBeLessThan(MOST_OFF);
    expect(servedWithin).toBeGreaterThan(10);
  });

  it('a centre that does not look at the class', () => {
    const question = askPriority(PRIORITY['P1']!);
    const blind = (): Centre => {
      const centre = plain(question)();
      return { ...centre, arrive: (contact, at) => centre.arrive(contact, at, 0) };
    };
    expect(judge(question, blind, EFFORT).every(({ off }) => off > 10)).toBe(true);
  });

  it('an agent too many', () => {
    const { setting } = askPatient({ ...PATIENT.C3, agents: 8 });
    const question = { setting, expectations: askPatient(PATIENT.C3).expectations };
    expect(judge(question, plain(question), EFFORT).every(({ off }) => off > 10)).toBe(true);
  });

  const two = askImpatient({ ...IMPATIENT.A1, agents: 2 }).setting;
  const run = { warmUp: 0, contacts: 2_000, seed: 1 };
  const changed = (change: (assignments: readonly Assignment[]) => readonly Assignment[]): Centre => {
    const centre = plainCentre(2);
    return { ...centre, arrive: (...args) => change(centre.arrive(...args)) };
  };

  it.each<[string, RegExp, Centre]>([
    ['gives who has left', /does not wait/, { ...plainCentre(2), leave: () => [] }],
    ['gives one contact twice', /does not wait/, changed((given) => [...given, ...given])],
    ['gives a busy agent', /has no room/, changed((given) => given.map((one) => ({ ...one, agent: 0 })))],
    ['gives an agent who is not there', /has no room/, plainCentre(3)],
    ['leaves an agent idle', /wait while agents are free/, plainCentre(1)],
  ])('a centre that %s', (_, error, centre) => {
    expect(() => replicate(two, run, centre)).toThrow(error);
  });
});

describe('chance', () => {
  it('is the same for a seed, and another for another seed or number', () => {
    const five = (seed: number, stream: number) => Array.from({ length: 5 }, chanceOf(seed, stream));
    expect(five(1, 0)).toEqual(five(1, 0));
    const streams = [five(1, 0), five(2, 0), five(1, 1), five(2, 1)];
    expect(new Set(streams.flat()).size).toBe(20);
  });

  it('makes exponential times: their mean, spread and tail', () => {
    const times = Array.from({ length: 200_000 }, exponential(chanceOf(7, 0), 60));
    const { mean, error } = estimateOf(times);
    expect(Math.abs(mean - 60)).toBeLessThan(3 * error);
    expect((error * Math.sqrt(times.length)) / 60).toBeCloseTo(1, 1);
    expect(times.filter((one) => one > 120).length / times.length).toBeCloseTo(Math.exp(-2), 2);
  });

  it('leaves a run as it is when it is repeated', () => {
    const { setting } = askImpatient(IMPATIENT.A4);
    const run = { warmUp: 100, contacts: 1_000, seed: 5 };
    const once = replicate(setting, run, plainCentre(setting.agents));
    expect(replicate(setting, run, plainCentre(setting.agents))).toEqual(once);
    expect(replicate(setting, { ...run, seed: 6 }, plainCentre(setting.agents))).not.toEqual(once);
  });
});
