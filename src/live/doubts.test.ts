import { expect, test } from 'vitest';
import type { DoubtLine } from '#runtime/live.ts';
import { besides, doubtName } from './doubts.ts';

const doubt = (key: string, since = 1): DoubtLine => ({
  ...{ key, contact: 'c1', since, why: 'host.ended', customer: 'Vera', channel: '', pointOfContact: '' },
  what: { is: 'signal', signal: 's' },
});

test('after one comes the next, before the last the one before, and besides the only one nothing', () => {
  const [a, b, c] = [doubt('a'), doubt('b'), doubt('c')];
  expect([besides([a, b, c], a), besides([a, b, c], b), besides([a, b, c], c)]).toEqual([b, c, b]);
  expect(besides([a], a)).toBeUndefined();
});

test('one that is in doubt again is another', () => {
  expect(doubtName(doubt('a', 1))).not.toBe(doubtName(doubt('a', 2)));
  expect(doubtName(doubt('a', 1))).toBe(doubtName(doubt('a', 1)));
});
