import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import { programOf } from './re2.ts';
import { spansFinder } from './spans.ts';

const PLENTY = 1e6;

const spans = (pattern: string, text: string) =>
  spansFinder(programOf(pattern)!)(text, { left: PLENTY }).map(({ from, to }) => [from, to]);

/** The same by the platform, whose preferences are the same ones. */
const byPlatform = (pattern: string, text: string) =>
  [...text.matchAll(new RegExp(pattern, 'gu'))]
    .filter(([found]) => found !== '')
    .map(({ 0: found, index }) => [index, index + found.length]);

test.each([
  ['a+', 'baaab a'],
  ['a+?', 'baaab a'],
  ['ab|a', 'a ab'],
  ['a|ab', 'a ab'],
  ['a*', 'baab'],
  ['^a|b$', 'aab'],
  ['\\bin\\b', 'in line in'],
  ['x*', '😀x😀'],
  ['.', '😀a'],
  ['(a.*b|a)', 'a a a b a'],
  ['\\d{2,3}', '12345 6'],
])('%s in “%s” is found where people expect it', (pattern, text) => {
  expect(spans(pattern, text)).toEqual(byPlatform(pattern, text));
});

const letters = fc.constantFrom('a', 'b', ' ', 'é', '😀');
const atom = fc.constantFrom('a', 'b', '.', '[ab]', '\\b', '(?:a|ab)', '(?:b|)', '^', '$');
const repeat = fc.constantFrom('', '*', '+', '?', '*?', '+?');
const patterns = fc.array(
  fc.tuple(atom, repeat).map(([one, times]) => (/[)\]a-b.]$/.test(one) && one !== '\\b' ? one + times : one)),
  { minLength: 1, maxLength: 4 },
);

test('any pattern is found where the platform finds it', () => {
  fc.assert(
    fc.property(patterns, fc.array(letters, { maxLength: 12 }), (parts, text) => {
      expect(spans(parts.join(''), text.join(''))).toEqual(byPlatform(parts.join(''), text.join('')));
    }),
    fuzz(300, 5),
  );
});

test('a search that takes too long stops', () => {
  const budget = { left: 10_000 };
  const found = spansFinder(programOf('(?:a*)*b')!)('a'.repeat(100_000), budget);
  expect(found).toEqual([]);
  expect(budget.left).toBeLessThan(0);
});
