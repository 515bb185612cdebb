import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import { apply, Misfit } from './apply.ts';
import { stepOf } from './delta.ts';

const bytes = (value: unknown) => JSON.stringify(value);

/** Values that share much: from a few keys and a few leaves. */
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, fc.constantFrom(0, 1, '', 'a', null, true), tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 6 }),
  object: fc
    .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', '1', '__proto__'), tie('value')), {
      selector: ([key]) => key,
    })
    .map((entries) => Object.fromEntries(entries)),
}));

test('what a delta leads to is the other value to the byte, also through JSON', () => {
  fc.assert(
    fc.property(value, value, (from, to) => {
      const step = stepOf(from, to);
      expect(step === undefined).toBe(bytes(from) === bytes(to));
      if (!step) return;
      for (const { redo, undo } of [step, JSON.parse(bytes(step))]) {
        expect(bytes(apply(from, redo))).toBe(bytes(to));
        expect(bytes(apply(to, undo))).toBe(bytes(from));
      }
    }),
    fuzz(2000, 5),
  );
});

describe('a delta holds only what is new', () => {
  const list = Array.from({ length: 100 }, (_, index) => ({ id: index }));
  test.each([
    ['a field', { a: 1, b: { c: 2 } }, { a: 1, b: { c: 3 } }, { in: { b: { in: { c: { to: 3 } } } } }],
    ['a key taken out', { a: 1, b: 2, c: 3 }, { a: 1, c: 3 }, { gone: ['b'] }],
    ['a key put in between', { a: 1, c: 3 }, { a: 1, b: 2, c: 3 }, { new: [['b', 2, 'c']] }],
    ['keys in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, { order: ['b', 'a'] }],
    ['a key that holds nothing', { a: 1 }, { a: 1, b: undefined }, undefined],
    [
      'an item moved to the end of a list',
      list,
      [...list.slice(0, 3), ...list.slice(4), list[3]],
      { cut: [[3, 1]], put: [[99, [{ id: 3 }]]] },
    ],
    [
      'an item that comes first, of a list copied whole',
      list,
      structuredClone([{ id: -1 }, ...list]),
      { cut: [], put: [[0, [{ id: -1 }]]] },
    ],
  ])('%s', (_, from, to, delta) => {
    expect(stepOf(from, to)?.redo).toEqual(delta);
  });
  test('what it does not speak of is shared', () => {
    const from = { a: { deep: 1 }, b: { deep: 2 } };
    const to = apply(from, { in: { a: { to: 5 } } }) as typeof from;
    expect(to.b).toBe(from.b);
  });
});

test.each([
  ['a key that is not there', { a: 1 }, { in: { b: { to: 1 } } }],
  ['a key to take out that is not there', { a: 1 }, { gone: ['b'] }],
  ['a new key that is there', { a: 1 }, { new: [['a', 2]] as [string, unknown][] }],
  [
    'a place before a key that is not there',
    { a: 1 },
    { new: [['b', 2, 'c']] as [string, unknown, string][] },
  ],
  ['an order without a key', { a: 1, b: 2 }, { order: ['a'] }],
  ['fields of a list', [], { in: { a: { to: 1 } } }],
  ['items of an object', {}, { cut: [], put: [] }],
  ['more items than there are', [1], { cut: [[0, 2]] as [number, number][], put: [] }],
])('%s is refused', (_, from, delta) => {
  expect(() => apply(from, delta)).toThrow(Misfit);
});
