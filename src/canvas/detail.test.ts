import { expect, it } from 'vitest';
import { detailAt } from './detail.ts';

it('shows less the farther away it is looked at', () => {
  const zooms = [0.08, 0.139, 0.14, 0.249, 0.25, 0.59, 0.6, 1, 1.29, 1.3, 2];
  expect(zooms.map(detailAt)).toEqual([
    ...['speck', 'speck', 'block', 'block', 'brief', 'brief'],
    ...['full', 'full', 'full', 'near', 'near'],
  ]);
});
