import { patient } from './erlang.ts';
import { capacity, type Load } from './load.ts';

/**
 * Cobham: the mean wait of each class, the most urgent first, when nobody is interrupted and all take as long.
 * @param arrivals - Of each class, per second.
 */
export function waitsByClass(arrivals: readonly number[], service: Omit<Load, 'arrivals'>): number[] {
  const all: Load = { ...service, arrivals: arrivals.reduce((sum, one) => sum + one, 0) };
  const untilOneIsFree = patient(all).waits / capacity(all);
  let before = 0;
  return arrivals.map((one) => {
    const upTo = before + one / capacity(all);
    const wait = untilOneIsFree / ((1 - before) * (1 - upTo));
    before = upTo;
    return wait;
  });
}
