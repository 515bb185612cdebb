import { describe, expect, test } from 'vitest';
import { toyWorkspace } from '../interpret/testing/toys.ts';
import { workspace } from '../model/workspace.ts';
import { overridden } from './arrange.ts';
import { isLike } from './like.ts';

test.each([
  ['https://shop.example/orders/*', 'https://shop.example/orders/12', true],
  ['https://shop.example/orders/*', 'https://shop.example/returns/12', false],
  ['*', '', true],
  ['*orders*', 'a/orders/b', true],
  ['ab*ba', 'aba', false],
  ['ab*ba', 'abba', true],
  ['*a*b*', 'b a', false],
  ['a', 'a', true],
  ['a', 'ab', false],
])('%s of %s', (wanted, text, expected) => {
  expect(isLike(wanted, text)).toBe(expected);
});

describe('hours', () => {
  const week = {
    mon: [{ from: '09:00', to: '17:00' }],
    tue: [],
    wed: [],
    thu: [],
    fri: [],
    sat: [],
    sun: [],
  };
  const given = workspace.parse({
    ...toyWorkspace,
    hours: { shop: { name: 'Shop', timeZone: 'Europe/Amsterdam', week } },
  });
  const shop = (how: 'open' | 'closed' | 'weather') => overridden(given, { shop: how }).hours['shop'];

  test('may be all day, never, or closed for a reason', () => {
    expect(shop('open')?.week.sun).toEqual([{ from: '00:00', to: '24:00' }]);
    expect(shop('closed')?.week.mon).toEqual([]);
    expect(shop('weather')).toMatchObject({ overrides: [{ branch: 'weather' }], week });
  });

  test('that the workspace does not have change nothing', () => {
    expect(overridden(given, { other: 'closed' })).toBe(given);
  });
});
