import { describe, expect, it } from 'vitest';
import { levelOf, type Tally } from '#runtime/acd/service-level.ts';
import { byBalance, byDensity } from './abandonment.ts';
import { blockedAt } from './blocked.ts';
import { IMPATIENT, PATIENT } from './cases.ts';
import { erlangB, patient, quantile, servedWithin, staffing, waitsLonger } from './erlang.ts';
import { offered, perHour } from './load.ts';
import { waitsByClass } from './priority.ts';

/** To the digits of the tables: six after the point. */
const printed = (numbers: readonly number[]) => numbers.map((one) => one.toFixed(6));

describe('contacts who wait until they are served', () => {
  it.each([
    ['C1', '0.500000 0.500000 0.333333 0.500000 60.000000 0.500000 120.000000 0.576759'],
    ['C2', '2.000000 0.666667 0.210526 0.444444 26.666667 0.888889 60.000000 0.681542'],
    ['C3', '5.000000 0.714286 0.120519 0.324150 29.173495 0.810375 90.000000 0.740441'],
    ['C4', '24.000000 0.923077 0.102175 0.596682 71.601892 7.160189 120.000000 0.494919'],
    ['C5', '24.000000 0.800000 0.040121 0.172862 6.914482 0.691448 40.000000 0.895154'],
    ['C6', '10.000000 0.833333 0.119739 0.449388 134.816467 2.246941 300.000000 0.632072'],
    ['C7', '150.000000 0.937500 0.028246 0.317442 9.523275 4.761637 30.000000 0.883219'],
  ] as const)(
    '%s: erlangs, load, Erlang B, Erlang C, mean wait, queue, wait of waiting, in time',
    (id, row) => {
      const load = PATIENT[id];
      const erlangs = offered(load);
      const { waits, meanWait, queue, meanWaitOfWaiting } = patient(load);
      const blocked = erlangB(erlangs, load.agents);
      const level = servedWithin(load, load.within);
      const numbers = [
        erlangs,
        erlangs / load.agents,
        blocked,
        waits,
        meanWait,
        queue,
        meanWaitOfWaiting,
        level,
      ];
      expect(printed(numbers)).toEqual(row.split(' '));
    },
  );

  it('a quantile is the time after which just that share has been served', () => {
    for (const load of Object.values(PATIENT)) {
      expect(servedWithin(load, quantile(load, 0.9))).toBeCloseTo(0.9, 12);
      expect(quantile(load, 1 - waitsLonger(load, 0))).toBe(0);
    }
  });

  it.each([
    [100, 180, 8, 0.880148, 0.740441],
    [360, 240, 29, 0.840283, 0.761296],
    [1_800, 300, 159, 0.801803, 0.759789],
  ])(
    '%i an hour of %i s ask for %i agents to serve 80 %% in 20 s',
    (calls, handling, agents, level, less) => {
      const load = { arrivals: perHour(calls), handling };
      expect(staffing(load, 0.8, 20)).toBe(agents);
      expect(servedWithin({ ...load, agents }, 20)).toBeCloseTo(level, 6);
      expect(servedWithin({ ...load, agents: agents - 1 }, 20)).toBeCloseTo(less, 6);
    },
  );
});

describe('contacts who leave', () => {
  const ROWS = [
    [
      'A1',
      '0.500000 0.500000 0.393469 0.213061 12.783679 7.681321 31.629160 0.106531 0.393469 0.685488 0.098755',
    ],
    [
      'A2',
      '5.000000 0.833333 0.355834 0.112336 13.480270 10.846424 34.292654 0.374452 0.739720 0.731965 0.047341',
    ],
    [
      'A3',
      '24.000000 1.000000 0.493491 0.086928 15.647063 14.618899 26.446650 1.564706 0.913072 0.665468 0.043080',
    ],
    [
      'A4',
      '24.000000 0.923077 0.345431 0.051914 9.344435 8.586538 23.185762 0.934444 0.875157 0.790905 0.028568',
    ],
    [
      'A5',
      '10.000000 1.000000 0.587656 0.112656 101.390011 95.892745 144.689856 1.689834 0.887344 0.520166 0.034327',
    ],
    [
      'A6',
      '150.000000 1.034483 0.529845 0.059497 7.139622 6.916690 10.663650 3.569811 0.972934 0.902054 0.057098',
    ],
    [
      'A7',
      '26.666667 1.111111 0.518808 0.162549 9.752913 8.544735 15.977455 1.083657 0.930502 0.690557 0.113580',
    ],
  ] as const;

  it.each(ROWS)('%s: erlangs, load, wait, leave, mean waits, queue, occupancy, in time', (id, row) => {
    const load = IMPATIENT[id];
    const found = byDensity(load, load.within);
    const numbers = [offered(load), offered(load) / load.agents, found.waits, found.abandons, found.meanWait];
    numbers.push(found.meanWaitOfServed, found.meanWaitOfAbandoned, found.queue, found.occupancy);
    expect(printed([...numbers, found.servedWithin, found.abandonedWithin])).toEqual(row.split(' '));
  });

  it.each(ROWS)('%s: the two ways to it agree', (id) => {
    const load = IMPATIENT[id];
    const density = byDensity(load, load.within);
    const balance = byBalance(load);
    for (const key of ['waits', 'abandons', 'meanWait', 'queue'] as const)
      expect(density[key] / balance[key]).toBeCloseTo(1, 9);
  });

  it('who leaves as fast as they are served is a Poisson number', () => {
    // With one agent half the work to do: nobody there with e^-0.5.
    expect(byBalance(IMPATIENT.A1).waits).toBeCloseTo(1 - Math.exp(-0.5), 12);
  });

  it('with patience without end is who waits until served', () => {
    const endless = byDensity({ ...PATIENT.C3, patience: 1e9 }, 20);
    expect(endless.waits).toBeCloseTo(patient(PATIENT.C3).waits, 6);
    expect(endless.servedWithin).toBeCloseTo(servedWithin(PATIENT.C3, 20), 6);
  });

  it.each([
    ['A2', '0.731965 0.768339 0.779306 0.824597'],
    ['A3', '0.665468 0.695428 0.708549 0.728824'],
    ['A4', '0.790905 0.814165 0.819474 0.834212'],
    ['A6', '0.902054 0.956679 0.959152 0.959119'],
  ] as const)('%s: the four service levels of the ACD, of shares in place of counts', (id, row) => {
    const load = IMPATIENT[id];
    const found = byDensity(load, load.within);
    const tally: Tally = {
      answeredWithin: found.servedWithin,
      abandoned: found.abandonedWithin,
      events: 1,
      handled: 1 - found.abandons,
    };
    const variants = ['negative', 'ignore-abandons', 'positive', 'only-handled'] as const;
    expect(printed(variants.map((variant) => levelOf(tally, variant)!))).toEqual(row.split(' '));
  });
});

describe('contacts who find all places taken', () => {
  it.each([
    [360, 240, 24, 34, '0.059429 0.631842 3.268605 34.751286'],
    [100, 180, 5, 10, '0.117503 0.665744 1.762549 71.900298'],
  ])('%i an hour of %i s, %i agents, %i places', (calls, handling, agents, places, row) => {
    const load = { arrivals: perHour(calls), handling, agents };
    const { blocked, waits, queue, meanWait } = blockedAt(load, places);
    expect(printed([blocked, waits, queue, meanWait])).toEqual(row.split(' '));
  });
});

describe('two classes', () => {
  it.each([
    [40, 60, 180, 7, 11.669398, 40.842894, 29.173495],
    [120, 240, 240, 26, 7.955766, 103.424955, 71.601892],
  ])('%i and %i an hour of %i s, %i agents', (high, low, handling, agents, first, second, all) => {
    const arrivals = [perHour(high), perHour(low)];
    const waits = waitsByClass(arrivals, { handling, agents });
    expect(printed(waits)).toEqual(printed([first, second]));
    const mean = (high * waits[0]! + low * waits[1]!) / (high + low);
    expect(mean).toBeCloseTo(all, 6);
    expect(mean).toBeCloseTo(patient({ arrivals: perHour(high + low), handling, agents }).meanWait, 9);
  });

  it('three keep the mean wait of all as well', () => {
    const arrivals = [perHour(60), perHour(100), perHour(200)];
    const waits = waitsByClass(arrivals, PATIENT.C4);
    const mean = waits.reduce((sum, wait, one) => sum + wait * arrivals[one]!, 0) / perHour(360);
    expect(mean).toBeCloseTo(patient(PATIENT.C4).meanWait, 9);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
  });
});
