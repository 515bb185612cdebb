import { expect, it } from 'vitest';
import { errorsOff, estimateOf, Measures } from './measures.ts';

it('measures those who count: neither the first few nor who comes after', () => {
  const measures = new Measures({ arrivals: [1, 1], within: 20 }, { warmUp: 2, contacts: 4 });
  for (const id of [0, 1, 6]) measures.add({ id, urgency: 0 }, 1_000, 'abandoned');
  measures.add({ id: 3, urgency: 1 }, 20, 'answered');
  measures.add({ id: 2, urgency: 0 }, 0, 'answered');
  measures.add({ id: 5, urgency: 1 }, 40, 'answered');
  expect(measures.complete).toBe(false);
  measures.add({ id: 4, urgency: 0 }, 12, 'abandoned');
  expect(measures.complete).toBe(true);
  expect(measures.result()).toEqual({
    waits: 0.75,
    abandons: 0.25,
    meanWait: 18,
    meanWaitOfServed: 20,
    servedWithin: 0.5,
    abandonedWithin: 0.25,
    meanWaitOfClass: [6, 30],
  });
});

it('says how far off a mean is likely to be, from the spread between runs', () => {
  const estimate = estimateOf([1, 2, 3, 4, 5]);
  expect(estimate.mean).toBe(3);
  expect(estimate.error).toBeCloseTo(Math.sqrt(2.5 / 5), 12);
  expect(errorsOff(estimate, 3 - 2 * estimate.error)).toBeCloseTo(2, 12);
});
