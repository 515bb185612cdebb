import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import { FILTERS, readQuery, writeFilter } from './query.ts';

test.each([
  ['', { words: [], filters: [], unknown: [] }],
  ['open  door', { words: ['open', 'door'], filters: [], unknown: [] }],
  ['"open door" now', { words: ['open door', 'now'], filters: [], unknown: [] }],
  ['"open door', { words: ['open door'], filters: [], unknown: [] }],
  ['type:ask', { words: [], filters: [{ key: 'type', value: 'ask' }], unknown: [] }],
  ['TYPE:ask x', { words: ['x'], filters: [{ key: 'type', value: 'ask' }], unknown: [] }],
  ['in:"Win back" x', { words: ['x'], filters: [{ key: 'in', value: 'Win back' }], unknown: [] }],
  ['skill:', { words: [], filters: [{ key: 'skill', value: '' }], unknown: [] }],
  ['is:error', { words: [], filters: [{ key: 'is', value: 'error' }], unknown: [] }],
  ['is:blue x', { words: ['x'], filters: [], unknown: ['is:blue'] }],
  ['colour:red', { words: [], filters: [], unknown: ['colour:red'] }],
  ['https://x.example 10:30', { words: ['https://x.example', '10:30'], filters: [], unknown: [] }],
])('%s', (typed, query) => {
  expect(readQuery(typed)).toEqual(query);
});

test('a pattern keeps its spaces and its colons', () => {
  expect(readQuery('in:shop (?:a b)+ note:x', true)).toEqual({
    words: ['(?:a b)+ note:x'],
    filters: [{ key: 'in', value: 'shop' }],
    unknown: [],
  });
});

test('whatever is typed is read, and a filter that is written is read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ':', '"', ' ', 'type', 'é', '\\') }), (typed) => {
      const { words } = readQuery(typed);
      expect(words.every((word) => word !== '')).toBe(true);
    }),
    fuzz(200, 3),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...FILTERS.filter((key) => key !== 'is')),
      fc.string().filter((value) => !value.includes('"') && !/^\/\//.test(value)),
      (key, value) => {
        expect(readQuery(writeFilter(key, value)).filters).toEqual([{ key, value }]);
      },
    ),
    fuzz(200, 4),
  );
});
