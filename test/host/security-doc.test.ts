import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The rows of docs/security.md: a threat, and the test that shows the answer. */
const rows = [
  ...readFileSync('docs/security.md', 'utf8').matchAll(/^\| ([^|]+) \| [^|]+ \| `([^`]+)`: ([^|]+) \|$/gm),
].map(([, threat = '', file = '', name = '']) => ({ threat, file, name }));

/** The titles of a file's tests, however they are called. */
const titlesIn = (source: string): string[] =>
  [...source.matchAll(/\b(?:test|it)(?:\.each\([\s\S]*?\))?\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g)].map(
    ([, , title = '']) => title.replaceAll(/\\(.)/g, '$1'),
  );

test('the document has a row for each threat', () => {
  const lines = readFileSync('docs/security.md', 'utf8').match(/^\| (?!threat|---)/gm) ?? [];
  expect(rows).toHaveLength(lines.length);
  expect(rows.length).toBeGreaterThan(30);
});

describe('the test that shows it is there', () => {
  test.each(rows)('$threat', ({ file, name }) => {
    expect([file, existsSync(file)]).toEqual([file, true]);
    expect(titlesIn(readFileSync(file, 'utf8'))).toContain(name);
  });
});

test('titles are those of tests, and of nothing else', () => {
  expect(
    titlesIn("describe('a', f); say('b'); test('one thing', () => {}); test.each([1])('%s is', () => {});"),
  ).toEqual(['one thing', '%s is']);
});
