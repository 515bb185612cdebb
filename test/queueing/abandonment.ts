import { erlangB } from './erlang.ts';
import { capacity, type Load, offered } from './load.ts';

/** Contacts who leave when their patience, exponential as well, is over: Erlang A, or M/M/c+M. */
export interface Impatient extends Load {
  /** Mean, in seconds. */
  patience: number;
}

/** What the two ways to it both know. */
export interface Abandonment {
  waits: number;
  abandons: number;
  /** Of all, served or not. */
  meanWait: number;
  /** Mean number waiting. */
  queue: number;
}

/** By the balance of births and deaths: how often there are k contacts, for every k that matters. */
export function byBalance(load: Impatient): Abandonment {
  const weights = weightsOf(load);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = (worth: (waiting: number) => number) =>
    weights.reduce((sum, weight, k) => sum + weight * worth(k - load.agents), 0) / total;
  const queue = share((waiting) => Math.max(0, waiting));
  const meanWait = queue / load.arrivals;
  const waits = share((waiting) => (waiting >= 0 ? 1 : 0));
  return { waits, abandons: meanWait / load.patience, meanWait, queue };
}

/** Relative to no contacts at all, until what follows is too small to add anything. */
function weightsOf({ arrivals, handling, agents, patience }: Impatient): number[] {
  const weights = [1];
  let largest = 1;
  for (let k = 1; k <= agents || weights[k - 1]! > largest * 1e-18; k++) {
    const leaves = Math.min(k, agents) / handling + Math.max(0, k - agents) / patience;
    weights.push((weights[k - 1]! * arrivals) / leaves);
    largest = Math.max(largest, weights[k]!);
  }
  return weights;
}

/** What only the density of the wait tells. */
export interface AbandonmentInTime extends Abandonment {
  meanWaitOfServed: number;
  meanWaitOfAbandoned: number;
  occupancy: number;
  /** Of all: served within the time. */
  servedWithin: number;
  /** Of all: left within the time. */
  abandonedWithin: number;
  /** Of all: still there after the time, served later or not. */
  waitsLonger: number;
}

/**
 * By the density f of the wait that somebody of endless patience is offered:
 * f(x) = arrivals p(agents - 1) exp(arrivals (1 - exp(-x/patience)) patience - capacity x).
 */
export function byDensity(load: Impatient, time: number): AbandonmentInTime {
  const { arrivals, patience } = load;
  const stays = (x: number) => Math.exp(-x / patience);
  const shape = (x: number) => Math.exp(arrivals * patience * (1 - stays(x)) - capacity(load) * x);
  const end = tailOf(shape);
  const over = (worth: (x: number) => number, to = end, from = 0) =>
    integral((x) => shape(x) * worth(x), from, to);
  const one = () => 1;
  // All shares are 1 together: those of fewer than all agents busy, by Erlang B, and those who wait.
  const density = arrivals / (1 / erlangB(offered(load), load.agents - 1) + arrivals * over(one));
  const waits = density * over(one);
  const abandons = density * over((x) => 1 - stays(x));
  const servedWait = density * over((x) => x * stays(x));
  const servedWithin = 1 - waits + density * over(stays, time);
  const waitsLonger = stays(time) * density * over(one, Math.max(end, time), time);
  const meanWait = abandons * patience;
  return {
    waits,
    abandons,
    meanWait,
    queue: arrivals * meanWait,
    meanWaitOfServed: servedWait / (1 - abandons),
    meanWaitOfAbandoned: (meanWait - servedWait) / abandons,
    occupancy: (arrivals * (1 - abandons)) / capacity(load),
    servedWithin,
    waitsLonger,
    abandonedWithin: 1 - waitsLonger - servedWithin,
  };
}

/** From where on a function that ends up falling is nothing beside its greatest. */
function tailOf(shape: (x: number) => number): number {
  let end = 1;
  for (let largest = shape(0); shape(end) > largest * 1e-16; end *= 2)
    largest = Math.max(largest, shape(end));
  return end;
}

/** By Simpson's rule. */
function integral(f: (x: number) => number, from: number, to: number, steps = 20_000): number {
  const width = (to - from) / steps;
  let sum = f(from) + f(to);
  for (let i = 1; i < steps; i++) sum += f(from + i * width) * (i % 2 === 1 ? 4 : 2);
  return (sum * width) / 3;
}
