import { expect, it } from 'vitest';
import { routingQueue } from './routing-queue.ts';

const filter = (...pointsOfContact: string[]) => ({
  name: 'Ours',
  conditions: [{ kind: 'included-channels', pointsOfContact }],
});
const fits = (...filters: object[]) => routingQueue.safeParse({ name: 'Support', filters }).success;

it('takes cases of the points of contact that a condition of a filter includes', () => {
  expect(fits(filter('phone'), filter('phone', 'second'))).toBe(true);
});

it('has no condition that includes nothing, and no filter without a condition', () => {
  expect(fits(filter())).toBe(false);
  expect(fits({ name: 'Ours', conditions: [] })).toBe(false);
  expect(fits({ name: 'Ours', conditions: [{ kind: 'weather', pointsOfContact: ['phone'] }] })).toBe(false);
});

it('can give its cases a skill', () => {
  expect(routingQueue.safeParse({ name: 'Support', skill: 'care' }).success).toBe(true);
});
