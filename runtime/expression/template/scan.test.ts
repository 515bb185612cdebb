import { describe, expect, it } from 'vitest';
import { LOST_MAX, scan } from './scan.ts';

/** The expressions of a text; null stands for braces that do not close. */
const holes = (source: string): (string | null)[] => {
  const { holes: found, problems } = scan(source);
  return [...found.map(({ from, to }) => source.slice(from, to)), ...problems.map(() => null)];
};

describe('a text is cut', () => {
  it.each<[string, (string | null)[]]>([
    ['no hole', []],
    ['{{a}} and {{b}}', ['a', 'b']],
    ['{{ "}}" }}', [' "}}" ']],
    ["{{ '}}' + r'\\' }}", [" '}}' + r'\\' "]],
    ["{{ bar'}}' }}", [" bar'}}' "]],
    ['{{ """a\n}}""" }}', [' """a\n}}""" ']],
    ['{{ {"a": {"b": 1}} }}', [' {"a": {"b": 1}} ']],
    ['{{{"a": 1}.a}}', ['{"a": 1}.a']],
    ['{{ don’t }}', [' don’t ']],
    ["{{ don't }} and {{ a }}", [" don't ", ' a ']],
    ['{{ { }} and {{ a }}', [null]],
    ['{{ a } and {{ b }}', [null]],
    ['{{ a', [null]],
    ['\\{{ a }}', []],
  ])('at the braces of %s', (source, expected) => {
    expect(holes(source)).toEqual(expected);
  });

  it('with a hole that cannot be understood ending at the next braces', () => {
    expect(holes('{{ {{{ }} and')).toEqual([null]);
    expect(holes('{{ { { { }} and')).toEqual([' { { { ']);
    expect(holes('{{ "a }} and')).toEqual([' "a ']);
  });

  it('without regard to quotes once enough holes were looked through in vain', () => {
    const text = (lost: number) => `${"{{ ' }}\n".repeat(lost)}{{ "}}" }}`;
    expect(holes(text(LOST_MAX - 1)).at(-1)).toBe(' "}}" ');
    expect(holes(text(LOST_MAX)).at(-1)).toBe(' "');
  });
});
