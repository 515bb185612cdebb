import { capacity, type Load, offered } from './load.ts';

/** Erlang B: the share that finds all agents busy, when nobody waits. */
export function erlangB(erlangs: number, agents: number): number {
  let blocked = 1;
  for (let k = 1; k <= agents; k++) blocked = (erlangs * blocked) / (k + erlangs * blocked);
  return blocked;
}

/** Erlang C: the share that waits, when everybody does until served. Fewer erlangs than agents, or 1. */
export function erlangC(erlangs: number, agents: number): number {
  if (erlangs >= agents) return 1;
  const blocked = erlangB(erlangs, agents);
  return (agents * blocked) / (agents - erlangs * (1 - blocked));
}

/** M/M/c, first come first served: all that is known of the wait. */
export interface Patient {
  waits: number;
  /** Average speed of answer. */
  meanWait: number;
  meanWaitOfWaiting: number;
  /** Mean number waiting. */
  queue: number;
}

export function patient(load: Load): Patient {
  const waits = erlangC(offered(load), load.agents);
  const meanWaitOfWaiting = 1 / (capacity(load) - load.arrivals);
  const meanWait = waits * meanWaitOfWaiting;
  return { waits, meanWait, meanWaitOfWaiting, queue: load.arrivals * meanWait };
}

/** The share that waits longer than a time. */
export const waitsLonger = (load: Load, time: number): number =>
  erlangC(offered(load), load.agents) * Math.exp(-(capacity(load) - load.arrivals) * time);

/** The share served within a time. */
export const servedWithin = (load: Load, time: number): number => 1 - waitsLonger(load, time);

/** The time within which a share is served. */
export function quantile(load: Load, share: number): number {
  const { waits, meanWaitOfWaiting } = patient(load);
  return share <= 1 - waits ? 0 : Math.log(waits / (1 - share)) * meanWaitOfWaiting;
}

/** The fewest agents who serve a share within a time. */
export function staffing(load: Omit<Load, 'agents'>, share: number, time: number): number {
  let agents = Math.floor(load.arrivals * load.handling) + 1;
  while (servedWithin({ ...load, agents }, time) < share) agents++;
  return agents;
}
