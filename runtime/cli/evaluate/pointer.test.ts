import { expect, test } from 'vitest';
import { pointAt } from './pointer.ts';

/** The part of the line that stands above the pointer. */
function pointed(source: string, from: number, to: number): string {
  const [line, pointer] = pointAt(source, { from, to });
  return line.slice(pointer.indexOf('^'), pointer.length);
}

test('every character of the place is pointed at', () => {
  expect(pointAt('a + bcd', { from: 4, to: 7 })).toEqual(['a + bcd', '    ^^^']);
});

test('a place without characters is the one before it begins', () => {
  expect(pointAt('a +', { from: 3, to: 3 })).toEqual(['a +', '   ^']);
  expect(pointAt('', {})).toEqual(['', '^']);
});

test('only the line of the place is shown', () => {
  expect(pointAt('a ||\nb ||\nc', { from: 5, to: 6 })).toEqual(['b ||', '^']);
  expect(pointAt('a ||\nb\n', { from: 5, to: 8 })).toEqual(['b', '^']);
  expect(pointAt('a\n\nb', { from: 2, to: 2 })).toEqual(['', '^']);
});

test('a long line is cut around the place', () => {
  const source = `${'x'.repeat(500)}HERE${'y'.repeat(500)}`;
  expect(pointed(source, 500, 504)).toBe('HERE');
  const [line] = pointAt(source, { from: 500, to: 504 });
  expect(line).toMatch(/^…x{40}HEREy{40}…$/);
  expect(pointAt(source, { from: 0, to: 1_004 }).every((one) => one.length < 100)).toBe(true);
});

test('wide characters and accents do not move the pointer', () => {
  expect(pointAt('"🙂" + x', { from: 7, to: 8 })[1]).toBe('       ^');
  expect(pointAt('"客户" + x', { from: 7, to: 8 })[1]).toBe('         ^');
  expect(pointAt('"e\u0301" + x', { from: 7, to: 8 })[1]).toBe('      ^');
});

test('a tab or an escape takes one place and does nothing', () => {
  expect(pointAt('a\t\u001b+ x', { from: 5, to: 6 })).toEqual(['a  + x', '     ^']);
});
