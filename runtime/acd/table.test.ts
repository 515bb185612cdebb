import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import {
  type Change,
  emptyTable,
  forEach,
  get,
  hashOf,
  LEAF_MAX,
  remove,
  set,
  type Table,
  valuesOf,
  written,
} from './table.ts';

const few = fc.integer({ min: 0, max: 30 });
const many = fc.integer({ min: 0, max: 100_000 });

const entriesOf = (table: Table<number>): [string, number][] => {
  const all: [string, number][] = [];
  forEach(table, (value, key) => all.push([key, value]));
  return all.sort(([a], [b]) => (a < b ? -1 : 1));
};

function chainOf(changes: ReadonlyMap<string, number | undefined>): Change<number> | undefined {
  let chain: Change<number> | undefined;
  for (const [key, value] of changes) chain = { key, hash: hashOf(key), value, next: chain };
  return chain;
}

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
  test('many changes at once do what they do one by one', () => {
    const changes = (keys: fc.Arbitrary<number>) =>
      fc.array(fc.record({ key: keys, value: fc.option(fc.nat(), { nil: undefined }) }), { maxLength: 300 });
    fc.assert(
      fc.property(
        fc.constantFrom(few, many).chain((keys) => fc.array(changes(keys), { maxLength: 6 })),
        (all) => {
          let table = emptyTable<number>();
          const model = new Map<string, number>();
          for (const some of all) {
            const latest = new Map(some.map(({ key, value }) => [`contact-${key}`, value]));
            const before = JSON.stringify(table);
            const next = written(table, chainOf(latest));
            expect(JSON.stringify(table)).toBe(before);
            table = next;
            for (const [key, value] of latest)
              if (value === undefined) model.delete(key);
              else model.set(key, value);
            expect(entriesOf(table)).toEqual([...model].sort(([a], [b]) => (a < b ? -1 : 1)));
            for (const key of latest.keys()) expect(get(table, key)).toBe(model.get(key));
          }
          const none = new Map([...model.keys()].map((key) => [key, undefined]));
          expect(written(table, chainOf(none))).toEqual(emptyTable());
        },
      ),
      fuzz(60, 9),
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
