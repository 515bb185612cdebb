import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import { emptyTable, forEach, get, LEAF_MAX, remove, set, type Table, valuesOf } from './table.ts';

const few = fc.integer({ min: 0, max: 30 });
const many = fc.integer({ min: 0, max: 100_000 });

const entriesOf = (table: Table<number>): [string, number][] => {
  const all: [string, number][] = [];
  forEach(table, (value, key) => all.push([key, value]));
  return all.sort(([a], [b]) => (a < b ? -1 : 1));
};

describe('a table', () => {
  test.each([
    ['few keys', few],
    ['many keys', many],
  ])('is a map that is never changed: %s', (_, keys) => {
    const step = fc.record({ key: keys, kind: fc.constantFrom('set', 'set', 'remove') });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 600 }), (steps) => {
        const model = new Map<string, number>();
        let table = emptyTable<number>();
        for (const [index, { key: number, kind }] of steps.entries()) {
          const key = `contact-${number}`;
          const before = JSON.stringify(table);
          const next = kind === 'set' ? set(table, key, index) : remove(table, key);
          expect(JSON.stringify(table)).toBe(before);
          if (kind === 'set') model.set(key, index);
          else model.delete(key);
          // Through JSON: it is plain.
          table = index % 50 === 0 ? JSON.parse(JSON.stringify(next)) : next;
          expect(get(table, key)).toBe(model.get(key));
        }
        expect(entriesOf(table)).toEqual([...model].sort(([a], [b]) => (a < b ? -1 : 1)));
        expect(valuesOf(table)).toHaveLength(model.size);
      }),
      fuzz(60, 7),
    );
  });
  test('without a key it does not have, it is the same table', () => {
    let table = emptyTable<number>();
    for (let key = 0; key <= LEAF_MAX; key++) table = set(table, `k${key}`, key);
    expect(remove(table, 'other')).toBe(table);
    expect(get(table, 'other')).toBeUndefined();
    expect(get(emptyTable(), 'other')).toBeUndefined();
  });
  test('names that objects have are keys like any other', () => {
    let table = emptyTable<number>();
    for (const key of ['__proto__', 'constructor', 'toString']) {
      expect(get(table, key)).toBeUndefined();
      table = set(table, key, 1);
    }
    expect(valuesOf(table)).toEqual([1, 1, 1]);
  });
  test('once it is empty again nothing of it is left', () => {
    let table = emptyTable<number>();
    for (let key = 0; key < 2_000; key++) table = set(table, `k${key}`, key);
    for (let key = 0; key < 2_000; key++) table = remove(table, `k${key}`);
    expect(table).toEqual(emptyTable());
  });
});
