import { RE2JS } from '@bufbuild/re2';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import type { Find } from './find.ts';
import { compile } from './re2.ts';

const unpaid = () => {};

function finds(pattern: string, text: string): boolean {
  const find: Find | null = compile(pattern);
  if (!find) throw new Error(`${pattern} is no pattern.`);
  return find(text, unpaid);
}

describe('finding', () => {
  it.each([
    ['ubb', 'hubba', true],
    ['', 'cows', true],
    ['', '', true],
    ['foo|bar', '', false],
    ['gr(a|e)y', 'grey', true],
    ['(a|😀){2}', '🐱😀😀', true],
    ['^a.c$', 'abc', true],
    ['^a.c$', 'a😀c', true],
    ['^a.c$', 'abcd', false],
    ['a$', 'ab', false],
    ['^b', 'ab', false],
    ['(?m)^b$', 'a\nb\nc', true],
    ['^b$', 'a\nb\nc', false],
    ['a.b', 'a\nb', false],
    ['(?s)a.b', 'a\nb', true],
    ['\\bvip\\b', 'a vip!', true],
    ['\\bvip\\b', 'avip', false],
    ['\\Bip', 'vip', true],
    ['\\Bvip', 'vip', false],
    ['(?i)FACTUUR', 'mijn factuur', true],
    ['(?i)k', '\u212a', true],
    ['\\pL+', 'é', true],
    ['[^a]', 'aaa', false],
    ['x*', 'y', true],
    ['a\\z', 'ba', true],
    ['[^\\x00-\\x{10ffff}]', 'a', false],
  ])('%s in %s: %s', (pattern, text, found) => {
    expect(finds(pattern, text)).toBe(found);
  });

  it('refuses what is no pattern', () => {
    for (const pattern of [
      '(',
      ')',
      '[',
      'a**',
      '*',
      'a{2,1}',
      'a{1001}',
      '\\',
      '(?=a)',
      '(a)\\1',
      '\\pX',
      '(?<a',
    ])
      expect(compile(pattern)).toBeNull();
  });

  it('remembers nothing of earlier texts', () => {
    const find = compile('b+c')!;
    for (const [text, found] of [
      ['abbc', true],
      ['abb', false],
      ['c', false],
      ['bc', true],
      ['', false],
    ] as const)
      expect(find(text, unpaid)).toBe(found);
  });

  it('goes on after it was stopped', () => {
    const find = compile('a+b')!;
    expect(() =>
      find('aaa', () => {
        throw new Error('enough');
      }),
    ).toThrow('enough');
    expect(find('ccc', unpaid)).toBe(false);
    expect(find('ab', unpaid)).toBe(true);
  });
});

describe('time', () => {
  /** How often an instruction is shown a character. */
  function workOf(pattern: string, text: string): number {
    let work = 0;
    compile(pattern)!(text, (shown) => {
      work += shown;
    });
    return work;
  }

  it.each([
    ['^(a+)+$', 'a'],
    ['(a|aa)+$', 'a'],
    ['(x*)*(x*)*(x*)*y', 'x'],
    ['(?:a?){50}b', 'a'],
    ['(a|b)*a(a|b){40}c', 'a'],
  ])('of %s grows with the text, not faster', (pattern, letter) => {
    const [short, long] = [500, 5_000].map((length) => workOf(pattern, `${letter.repeat(length)}!`));
    expect(long! / short!).toBeLessThan(11);
    expect(long).toBeLessThan(5_001 * new RE2JS(pattern).re2().prog.numInst());
  });

  it('passes by what no match begins with', () => {
    expect(workOf('x[0-9]', 'a'.repeat(5_000))).toBeLessThan(20);
  });

  it('ends where an anchor failed', () => {
    expect(workOf('^x', 'a'.repeat(5_000))).toBeLessThan(20);
  });
});

describe('against others', () => {
  const atom = fc.constantFrom('a', 'b', '😀', '.', '[ab]', '[^a]', '\\w', '\\d', '^', '$', '\\b', '\\B', '');
  const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
    pattern: fc.oneof(
      { maxDepth: 4 },
      atom,
      fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => one + other),
      fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => `(?:${one}|${other})`),
      fc
        .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{2}', '{0,2}', '{1,}', '*?'))
        .map(([one, repeat]) => `(?:${one})${repeat}`),
    ),
  }));
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '😀', '1', 'é'), maxLength: 12 });

  it("finds what the library's own search finds, and JavaScript", () => {
    fc.assert(
      fc.property(pattern, text, text, (source, one, other) => {
        const find = compile(source)!;
        for (const each of [one, other, one + other]) {
          const found = find(each, unpaid);
          expect(found).toBe(new RE2JS(source).test(each));
          // V8 finds a `\B` inside of an emoji.
          if (source.includes('\\B')) continue;
          expect(found).toBe(new RegExp(source, 'u').test(each));
        }
      }),
      fuzz(3_000, 20_260_803),
    );
  });
});
