import { expect, test } from 'vitest';
import { clashAmong, objectOf, prepareRead } from './path.ts';

const answer = JSON.parse('{"order":{"items":[{"price":5}],"__proto__":{"x":1}},"a-b":true}');

test.each([
  ['order.items[0].price', 5],
  ['a-b', true],
  ['order.items[1].price', undefined],
  ['order.items.length', undefined],
  ['order[0]', undefined],
  ['order.__proto__.x', 1],
  ['constructor', undefined],
  ['order.toString', undefined],
  ['a-b.more', undefined],
])('reads %s', (path, value) => {
  expect(prepareRead(path)(answer)).toBe(value);
});

test('reads of a list, and of nothing', () => {
  expect(prepareRead('[1].id')([{ id: 1 }, { id: 2 }])).toBe(2);
  expect(prepareRead('id')(undefined)).toBeUndefined();
  expect(prepareRead('id')(null)).toBeUndefined();
});

test('puts values at their places, and never in a prototype', () => {
  const made = objectOf([
    ['order.id', 'A1'],
    ['order.total', 5],
    ['__proto__.evil', true],
    ['constructor', 'x'],
  ]);
  expect(JSON.stringify(made)).toBe(
    '{"order":{"id":"A1","total":5},"__proto__":{"evil":true},"constructor":"x"}',
  );
  expect(({} as Record<string, unknown>)['evil']).toBeUndefined();
});

test('finds a path within another', () => {
  expect(clashAmong(['order.id', 'order'])).toBe('order.id');
  expect(clashAmong(['order.id', 'orders', 'order.no'])).toBeUndefined();
});
