import { expect, test } from 'vitest';
import { pageOf } from './page.ts';

const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

test.each([
  [0, { shown: ['a', 'b', 'c', 'd', 'e'], from: 1, to: 5, isPaged: true, back: null, next: 5 }],
  [5, { shown: ['f', 'g'], from: 6, to: 7, isPaged: true, back: 0, next: null }],
])('the page of seven that begins at %i', (first, expected) => {
  expect(pageOf(seven, first)).toEqual(expected);
});

test('a list that became shorter shows its last page', () => {
  expect(pageOf(seven.slice(0, 5), 5)).toMatchObject({
    from: 1,
    to: 5,
    isPaged: false,
    back: null,
    next: null,
  });
  expect(pageOf(seven.slice(0, 6), 10)).toMatchObject({ shown: ['f'], from: 6, to: 6 });
});

test('nothing has one page, with nothing on it', () => {
  expect(pageOf([], 0)).toEqual({ shown: [], from: 0, to: 0, isPaged: false, back: null, next: null });
});
