import { expect, it } from 'vitest';
import { seedOf, thrown } from '../../runtime/interpret/chance.ts';
import { shareAt } from './share.ts';

const shares = [{ percent: 10 }, { percent: 0 }, { percent: 65 }, { percent: 25 }];

it.each([
  [0, 0],
  [0.0999, 0],
  [0.1, 2],
  [0.7499, 2],
  [0.75, 3],
  [1 - Number.EPSILON, 3],
])('a throw of %d falls in share %i', (dice, index) => {
  expect(shareAt(shares, dice)).toBe(index);
});

it('gives each share its part of many contacts', () => {
  const counts = [0, 0, 0, 0];
  for (let contact = 0; contact < 10_000; contact++) {
    const index = shareAt(shares, thrown(seedOf(`c-${contact}`)).value);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const off = shares.map(({ percent }, index) => Math.abs((counts[index] ?? 0) / 100 - percent));
  expect(counts[1]).toBe(0);
  expect(Math.max(...off)).toBeLessThan(1.5);
});
