import { expect, inject, test } from 'vitest';
import { digestOf, MANY } from '#test/simulation/long.ts';

test('10,000 events over thirty days give the same bytes here as in Node', () => {
  expect(digestOf(MANY)).toBe(inject('digestInNode'));
}, 120_000);
