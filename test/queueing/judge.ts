import { byDensity, type Impatient } from './abandonment.ts';
import type { Case } from './cases.ts';
import type { Centre } from './centre.ts';
import { patient, servedWithin } from './erlang.ts';
import type { Load } from './load.ts';
import { type Estimate, errorsOff, estimateOf, type Measured } from './measures.ts';
import { waitsByClass } from './priority.ts';
import { type Run, replicate, type Setting } from './replications.ts';

/** What theory says of a setting, and where to find it in what was measured. */
export interface Expectation {
  name: string;
  expected: number;
  measured(found: Measured): number;
}

/** A setting of which theory knows something. */
export interface Question {
  setting: Setting;
  expectations: readonly Expectation[];
}

/** One expectation beside what was measured. */
export interface Verdict extends Estimate {
  name: string;
  expected: number;
  /** In standard errors. */
  off: number;
  /** Of the first run, to have it again. */
  seed: number;
}

export interface Effort extends Run {
  /** Independent runs, each with a seed of its own. */
  replications: number;
}

/** How a centre does, by each expectation. A new centre is made for each run. */
export function judge({ setting, expectations }: Question, open: () => Centre, effort: Effort): Verdict[] {
  const { replications, seed, ...run } = effort;
  const found = Array.from({ length: replications }, (_, one) =>
    replicate(setting, { ...run, seed: seed + one }, open()),
  );
  return expectations.map(({ name, expected, measured }) => {
    const estimate = estimateOf(found.map(measured));
    return { name, expected, ...estimate, off: errorsOff(estimate, expected), seed };
  });
}

type Share = Exclude<keyof Measured, 'meanWaitOfClass'>;

const expects = (values: Partial<Record<Share, number>>): Expectation[] =>
  Object.entries(values).map(([name, expected]) => ({
    name,
    expected,
    measured: (found) => found[name as Share],
  }));

/** Contacts who wait until they are served. */
export function askPatient(load: Case<Load>): Question {
  const { waits, meanWait } = patient(load);
  const known = { waits, meanWait, servedWithin: servedWithin(load, load.within) };
  return { setting: { ...load, arrivals: [load.arrivals] }, expectations: expects(known) };
}

/** Contacts who leave. */
export function askImpatient(load: Case<Impatient>): Question {
  const { waits, abandons, meanWait, ...more } = byDensity(load, load.within);
  const known = { waits, abandons, meanWait, meanWaitOfServed: more.meanWaitOfServed };
  const inTime = { servedWithin: more.servedWithin, abandonedWithin: more.abandonedWithin };
  return {
    setting: { ...load, arrivals: [load.arrivals] },
    expectations: expects({ ...known, ...inTime }),
  };
}

/** Classes, of which the more urgent go first. */
export function askPriority(setting: Setting): Question {
  const expectations = waitsByClass(setting.arrivals, setting).map((expected, one) => ({
    name: `meanWait of class ${one}`,
    expected,
    measured: ({ meanWaitOfClass }: Measured) => meanWaitOfClass[one] as number,
  }));
  return { setting, expectations };
}
