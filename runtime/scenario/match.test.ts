import { describe, expect, test } from 'vitest';
import type { Json } from '../model/json.ts';
import { isLike } from '../simulate/like.ts';
import { literal, mismatches, unknownPatterns } from './match.ts';

describe('a text with stars', () => {
  test.each([
    ['Hello *', 'Hello Sanne', true],
    ['Hello *', 'Hello ', true],
    ['Hello *', 'Hello', false],
    ['*', 'one\ntwo', true],
    ['a*b', 'a\n\nb', true],
    ['a*b*c', 'a-c-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['ab*ba', 'aba', false],
    ['no star', 'no star', true],
    ['no star', 'no stars', false],
    ['2 \\* 3', '2 * 3', true],
    ['2 \\* 3', '2 x 3', false],
    ['C:\\\\*', 'C:\\files', true],
    ['C:\\d', 'C:\\d', true],
  ])('%s and %s', (wanted, text, fits) => {
    expect(isLike(wanted, text)).toBe(fits);
  });
});

describe('a value', () => {
  test.each<[Json, Json]>([
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: { b: [1, { c: 2 }] } }, { a: { b: [1, { c: 2, d: 3 }] } }],
    [{ a: { $any: true } }, { a: null }],
    [{ a: { $like: 'x*' } }, { a: 'xyz' }],
    [{ $is: { $any: true } }, { $any: true }],
    [{}, { a: 1 }],
    [[], []],
  ])('%j fits %j', (pattern, actual) => {
    expect(mismatches(pattern, actual)).toEqual([]);
  });

  test.each<[Json, Json, string[]]>([
    [{ a: { b: 1, c: 2 } }, { a: { b: 2, c: 3 } }, ['different a.b', 'different a.c']],
    [{ a: { b: 1 } }, {}, ['missing a']],
    [{ a: { $any: true } }, {}, ['missing a']],
    [{ a: [1, 2] }, { a: [1] }, ['different a']],
    [{ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }, ['different a.1.b']],
    [{ a: { b: 1 } }, { a: 'b' }, ['different a']],
    [{ a: null }, { a: 0 }, ['different a']],
    [{ a: '1' }, { a: 1 }, ['different a']],
    [{ a: { $like: '1*' } }, { a: 12 }, ['different a']],
    [{ $is: { a: 1 } }, { a: 1, b: 2 }, ['different ']],
    [{ toString: 1 }, {}, ['missing toString']],
  ])('%j does not fit %j', (pattern, actual, places) => {
    const found = mismatches(pattern, actual);
    expect(found.map(({ kind, path }) => `${kind} ${path.join('.')}`)).toEqual(places);
  });

  test('is a pattern of its own, also where it looks like another', () => {
    const value = { text: 'a*b', extra: [{ $like: '*' }, { $nothing: 1 }] };
    expect(mismatches(literal(value), value)).toEqual([]);
    expect(mismatches(literal(value), { ...value, extra: ['a', { $nothing: 1 }] })).toHaveLength(1);
  });
});

test('patterns that there are not are told by their place', () => {
  const pattern = { effects: [{ a: { $lik: 'x' } }, { $any: true }], b: { $a: 1, $b: 2 } };
  expect(unknownPatterns(pattern, 'expect')).toEqual([{ path: 'expect.effects.0.a.$lik', name: '$lik' }]);
  expect(mismatches({ $lik: 'x' }, 'x')).toHaveLength(1);
});
