import { type Load, offered } from './load.ts';

/** M/M/c/K: who finds all places taken goes away at once. */
export interface Blocked {
  blocked: number;
  /** Of those who got a place. */
  waits: number;
  queue: number;
  meanWait: number;
}

/** @param places - In all, with the agents. */
export function blockedAt(load: Load, places: number): Blocked {
  const { agents, arrivals } = load;
  const weights = [1];
  for (let k = 1; k <= places; k++) weights.push((weights[k - 1]! * offered(load)) / Math.min(k, agents));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = (worth: (k: number) => number) =>
    weights.reduce((sum, weight, k) => sum + weight * worth(k), 0) / total;
  const blocked = share((k) => (k === places ? 1 : 0));
  const queue = share((k) => Math.max(0, k - agents));
  const waits = share((k) => (k >= agents && k < places ? 1 : 0)) / (1 - blocked);
  return { blocked, waits, queue, meanWait: queue / (arrivals * (1 - blocked)) };
}
