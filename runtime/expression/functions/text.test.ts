import { describe, expect, it } from 'vitest';
import { RESULT_TEXT_MAX } from '../limits.ts';
import { testCall } from '../testing/call.ts';
import { apply, errorOf } from '../testing/form.ts';
import { TEXT_FUNCTIONS } from './text.ts';

/** What a function of texts gives for a receiver and arguments. */
const of = (name: string, ...values: unknown[]): unknown => apply(TEXT_FUNCTIONS, name, values);
const failed = (name: string, ...values: unknown[]) => errorOf(() => of(name, ...values));

describe('questions', () => {
  it('looks for a part anywhere, at the start and at the end', () => {
    expect(of('contains', 'abababc', 'ababc')).toBe(true);
    expect(of('contains', 'hello', 'ol')).toBe(false);
    expect(of('startsWith', 'завтра', 'за')).toBe(true);
    expect(of('startsWith', 'foobar', 'bar')).toBe(false);
    expect(of('endsWith', '🐱😀😛', '😛')).toBe(true);
    expect(of('endsWith', '', 'foo')).toBe(false);
  });

  it('finds an empty part everywhere', () => {
    for (const name of ['contains', 'startsWith', 'endsWith']) {
      expect(of(name, 'foobar', '')).toBe(true);
      expect(of(name, '', '')).toBe(true);
    }
  });

  it('counts characters, not halves of them', () => {
    expect(of('size', '')).toBe(0);
    expect(of('size', 'Zoë 👍')).toBe(5);
    expect(TEXT_FUNCTIONS.filter(({ name }) => name === 'size').map((one) => !!one.receiver)).toEqual([
      true,
      false,
    ]);
  });
});

describe('positions', () => {
  it('finds the first place, from a position on', () => {
    expect(of('indexOf', 'tacocat', 'ac')).toBe(1);
    expect(of('indexOf', 'tacocat', 'none')).toBe(-1);
    expect(of('indexOf', 'tacocat', 'at', 3)).toBe(5);
    expect(of('indexOf', 'ta©o😀©αT', '©αT', 3)).toBe(5);
    expect(of('indexOf', 'ta©o©αT', '©α', 5)).toBe(-1);
  });

  it('finds the last place, up to a position', () => {
    expect(of('lastIndexOf', 'tacocat', 'at')).toBe(5);
    expect(of('lastIndexOf', 'bananananana', 'nana', 7)).toBe(6);
    expect(of('lastIndexOf', 'hello wello', 'ello', 6)).toBe(1);
    expect(of('lastIndexOf', '😀a😀a', '😀', 1)).toBe(0);
    expect(of('lastIndexOf', '', '@@')).toBe(-1);
  });

  it('finds an empty part where it starts to look', () => {
    expect(of('indexOf', 'tacocat', '')).toBe(0);
    expect(of('indexOf', 'tacocat', '', 3)).toBe(3);
    expect(of('indexOf', '😀😀', '', 2)).toBe(2);
    expect(of('lastIndexOf', 'tacocat', '')).toBe(7);
    expect(of('lastIndexOf', 'tacocat', '', 3)).toBe(3);
  });

  it('cuts between characters', () => {
    expect(of('substring', 'tacocat', 4)).toBe('cat');
    expect(of('substring', 'ta©o😀αT', 2, 6)).toBe('©o😀α');
    expect(of('substring', 'tacocat', 7)).toBe('');
    expect(of('substring', '😀😀', 2, 2)).toBe('');
    expect(of('charAt', '😀©α', 1)).toBe('©');
    expect(of('charAt', '©😀', 1)).toBe('😀');
    expect(of('charAt', 'tacocat', 7)).toBe('');
  });

  it('refuses a position outside the text', () => {
    const outside = { code: 'expression.out-of-range' };
    expect(failed('charAt', 'tacocat', 8)).toMatchObject({
      ...outside,
      params: { index: 8, size: 7 },
      from: 1,
    });
    expect(failed('charAt', '😀😀', 3)).toMatchObject({ ...outside, params: { index: 3, size: 2 } });
    expect(failed('indexOf', 'tacocat', 'a', 8)).toMatchObject({ ...outside, from: 2, to: 3 });
    expect(failed('lastIndexOf', 'tacocat', 'a', -1)).toMatchObject({ ...outside, from: 2 });
    expect(failed('substring', 'tacocat', -1)).toMatchObject({ ...outside, from: 1 });
    expect(failed('substring', 'tacocat', 1, 50)).toMatchObject({
      ...outside,
      params: { index: 50, size: 7 },
    });
  });

  it('refuses an end before the start', () => {
    expect(of('substring', 'tacocat', 4, 4)).toBe('');
    expect(failed('substring', 'tacocat', 4, 3)).toEqual({
      ...{ code: 'expression.ends-before-start', params: { start: 4, end: 3 } },
      ...{ from: 2, to: 3 },
    });
  });

  it('refuses half a position and half a limit', () => {
    const half = { code: 'expression.not-whole', params: { found: 1.5 } };
    expect(failed('charAt', 'abc', 1.5)).toMatchObject({ ...half, from: 1 });
    expect(failed('substring', 'abc', 0, 1.5)).toMatchObject({ ...half, from: 2 });
    expect(failed('indexOf', 'abc', 'a', 1.5)).toMatchObject({ ...half, from: 2 });
    expect(failed('split', 'abc', 'a', 1.5)).toMatchObject({ ...half, from: 2 });
    expect(failed('replace', 'abc', 'a', 'b', 1.5)).toMatchObject({ ...half, from: 3 });
  });
});

describe('letters', () => {
  it('changes the letters of ASCII only', () => {
    expect(of('lowerAscii', 'TacoCÆt Xii')).toBe('tacocÆt xii');
    expect(of('upperAscii', 'TacoCÆt Xii')).toBe('TACOCÆT XII');
    expect(of('lowerAscii', 'FACTUUR [@`{')).toBe('factuur [@`{');
    expect(of('upperAscii', 'ßıſé')).toBe('ßıſé');
    expect(of('lowerAscii', '\u0130\u212a')).toBe('\u0130\u212a');
  });

  it('trims the white space of Unicode and nothing else', () => {
    const space = ' \t\n\v\f\r\u0085\u00a0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000';
    expect(of('trim', `${space}a b${space}`)).toBe('a b');
    expect(of('trim', space)).toBe('');
    for (const kept of ['\u180e', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u0000', '\u001f'])
      expect(of('trim', kept)).toBe(kept);
  });

  it('turns a text round by its characters', () => {
    expect(of('reverse', 'abc')).toBe('cba');
    expect(of('reverse', 'a😀b')).toBe('b😀a');
    expect(of('reverse', '')).toBe('');
  });
});

describe('pieces', () => {
  it('splits at each separator, or at a few', () => {
    expect(of('split', 'hello world', ' ')).toEqual(['hello', 'world']);
    expect(of('split', 'a,b,,c,', ',')).toEqual(['a', 'b', '', 'c', '']);
    expect(of('split', 'a,b,c', ',', 2)).toEqual(['a', 'b,c']);
    expect(of('split', 'a,b,c', ',', 1)).toEqual(['a,b,c']);
    expect(of('split', 'a,b,c', ',', 3)).toEqual(['a', 'b', 'c']);
    expect(of('split', 'a,b,c', ',', 0)).toEqual([]);
    expect(of('split', 'o©o©o', '©', -1)).toEqual(['o', 'o', 'o']);
    expect(of('split', '', ',')).toEqual(['']);
  });

  it('splits into characters without a separator', () => {
    expect(of('split', 'a😀b', '')).toEqual(['a', '😀', 'b']);
    expect(of('split', 'a😀b', '', 2)).toEqual(['a', '😀b']);
    expect(of('split', '', '')).toEqual([]);
  });

  it('replaces each part, or the first few', () => {
    expect(of('replace', '{0} days {0} hours', '{0}', '2')).toBe('2 days 2 hours');
    expect(of('replace', '{0} days {0} hours', '{0}', '2', 1)).toBe('2 days {0} hours');
    expect(of('replace', 'aaa', 'a', 'b', 2)).toBe('bba');
    expect(of('replace', 'aaa', 'a', 'b', 9)).toBe('bbb');
    expect(of('replace', 'aaa', 'a', 'b', -1)).toBe('bbb');
    expect(of('replace', 'aaa', 'a', 'b', 0)).toBe('aaa');
    expect(of('replace', 'aaa', 'aa', '')).toBe('a');
    expect(of('replace', 'price', 'price', "$& $1 $' $$")).toBe("$& $1 $' $$");
  });

  it('replaces what is between characters', () => {
    expect(of('replace', 'a😀', '', '-')).toBe('-a-😀-');
    expect(of('replace', 'a😀', '', '-', 2)).toBe('-a-😀');
    expect(of('replace', 'a😀', '', '-', 1)).toBe('-a😀');
    expect(of('replace', '', '', '-')).toBe('-');
  });

  it('joins texts', () => {
    expect(of('join', ['x', 'y'])).toBe('xy');
    expect(of('join', ['x', 'y'], '-')).toBe('x-y');
    expect(of('join', [])).toBe('');
    expect(of('join', [], '-')).toBe('');
    expect(failed('join', ['x', null], '-')).toMatchObject({
      ...{ code: 'expression.wrong-type', params: { expected: 'text', found: 'null' } },
      from: 0,
    });
  });
});

describe('what is too much', () => {
  const tooLong = { code: 'expression.text-too-long', params: { max: RESULT_TEXT_MAX } };
  const half = 'a'.repeat(RESULT_TEXT_MAX / 2);

  it('makes a text up to the limit, and none beyond it', () => {
    expect(of('replace', half, 'a', 'bb')).toHaveLength(RESULT_TEXT_MAX);
    expect(failed('replace', `${half}a`, 'a', 'bb')).toMatchObject(tooLong);
    expect(of('join', [half, half])).toHaveLength(RESULT_TEXT_MAX);
    expect(failed('join', [half, half], '-')).toMatchObject(tooLong);
  });

  it('never begins a text that would take gigabytes', () => {
    expect(failed('replace', half, '', half)).toMatchObject(tooLong);
    expect(failed('join', new Array(20_000).fill('a'), half)).toMatchObject(tooLong);
  });

  it('asks nothing for short texts', () => {
    const call = testCall(0);
    const short = 'a'.repeat(64);
    for (const { name, receiver } of TEXT_FUNCTIONS)
      if (receiver?.kind === 'text' && TEXT_FUNCTIONS.some((one) => one.name === name && !one.args.length))
        apply(TEXT_FUNCTIONS, name, [short], call);
    for (const name of ['contains', 'startsWith', 'endsWith', 'indexOf', 'lastIndexOf', 'split'])
      apply(TEXT_FUNCTIONS, name, [short, 'ab'], call);
    expect(call.spent).toBe(0);
  });

  it('asks for its work before it does it', () => {
    const long = 'a'.repeat(RESULT_TEXT_MAX);
    const calls = [
      ...['size', 'lowerAscii', 'upperAscii', 'trim', 'reverse'].map((name) => [name, long]),
      ...['contains', 'startsWith', 'endsWith', 'indexOf', 'lastIndexOf', 'split'].map((n) => [
        n,
        long,
        long,
      ]),
      ...[
        ['charAt', long, 1],
        ['substring', long, 1],
        ['replace', long, 'b', 'c'],
      ],
      ['join', new Array(100).fill('a')],
    ] as [string, ...unknown[]][];
    for (const [name, ...values] of calls)
      expect(errorOf(() => apply(TEXT_FUNCTIONS, name, values, testCall(0))).code).toBe(
        'expression.too-much-work',
      );
  });
});
