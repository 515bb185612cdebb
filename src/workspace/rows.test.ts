import { expect, test } from 'vitest';
import { found, type Row, sorted, steadyRows } from './rows.ts';

const row = (name: string, size: number, text = ''): Row => ({
  id: name.toLowerCase(),
  name,
  cells: [
    { column: '0', value: size },
    { column: '1', value: text },
  ],
});
const rows = [row('Élodie', 10, 'support'), row('Bram', 9, 'repairs'), row('anouk', 100, 'support nl')];
const names = (some: readonly Row[]) => some.map(({ name }) => name);

test('every word is looked for in every cell, without regard for accents and capitals', () => {
  expect(names(found(rows, 'elo'))).toEqual(['Élodie']);
  expect(names(found(rows, 'SUPPORT nl'))).toEqual(['anouk']);
  expect(names(found(rows, ' '))).toEqual(names(rows));
  expect(found(rows, 'nobody')).toEqual([]);
});

test('names sort as people sort them, numbers by size', () => {
  expect(names(sorted(rows, { column: 'name', direction: 'ascending' }, 'en'))).toEqual([
    'anouk',
    'Bram',
    'Élodie',
  ]);
  expect(names(sorted(rows, { column: '0', direction: 'descending' }, 'en'))).toEqual([
    'anouk',
    'Élodie',
    'Bram',
  ]);
  expect(sorted(rows, null, 'en')).toBe(rows);
});

test('a row that says the same is the same', () => {
  const keep = steadyRows();
  const [first, second] = keep([row('Ann', 1), row('Bob', 1)]);
  const again = keep([row('Bob', 1), row('Ann', 2)]);
  expect(again[0]).toBe(second);
  expect(again[1]).not.toBe(first);
});
