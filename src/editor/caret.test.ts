import { expect, test } from 'vitest';
import { rangeAfter } from './caret.ts';

/** The text after a change, with the cursor or selection of `|` where it went. */
function moved(marked: string, after: string): string {
  const from = marked.indexOf('|');
  const to = Math.max(from, marked.lastIndexOf('|') - 1);
  const range = rangeAfter({ from, to }, marked.replaceAll('|', ''), after);
  const ends = range.from === range.to ? [range.from] : [range.to, range.from];
  return ends.reduce((text, at) => `${text.slice(0, at)}|${text.slice(at)}`, after);
}

test.each([
  ['a|b = c', 'ab == c', 'a|b == c'],
  ['ab = c|', 'ab == c', 'ab == c|'],
  ['ab =| c', 'ab == c', 'ab ==| c'],
  ['abc|def', '', '|'],
  ['one tw|o', 'one', 'one|'],
  ['|', 'typed elsewhere', 'typed elsewhere|'],
  ['aa|a', 'aaaa', 'aa|aa'],
  ['a |b|', 'a bc', 'a |bc|'],
])('%s becomes %s: %s', (before, after, expected) => {
  expect(moved(before, after)).toBe(expected);
});
