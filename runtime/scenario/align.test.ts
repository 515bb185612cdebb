import { describe, expect, test } from 'vitest';
import type { Json } from '../model/json.ts';
import { align } from './align.ts';

const effects = (text: string): Json[] =>
  text
    .split(' ')
    .flatMap((word) => (word === '' ? [] : [{ contact: 'c1', type: word[0] ?? '', text: word }]));

/** `a1=a2` for a pair, `a1-` for a missing one, `+a1` for one that came besides. */
function told(expected: string, actual: string): string {
  const [wanted, came] = [expected.split(' '), actual.split(' ')];
  return align(effects(expected), effects(actual))
    .map(({ expected: one, actual: other }) => {
      if (one === undefined) return `+${came[other]}`;
      return other === undefined ? `${wanted[one]}-` : `${wanted[one]}=${came[other]}`;
    })
    .join(' ');
}

describe('effects beside those that are expected', () => {
  test.each([
    ['a b c', 'a b c', 'a=a b=b c=c'],
    ['a b c', 'a c', 'a=a b- c=c'],
    ['a c', 'a b c', 'a=a +b c=c'],
    ['a1 b c', 'a2 b c', 'a1=a2 b=b c=c'],
    ['a1 b1 c', 'b2 a2 c', 'a1- b1=b2 +a2 c=c'],
    ['a b', 'c d', 'a- b- +c +d'],
    ['', 'a', '+a'],
    ['a', '', 'a-'],
    ['a1 a2 a3', 'a2 a3', 'a1- a2=a2 a3=a3'],
  ])('%s, when %s came', (expected, actual, pairs) => {
    expect(told(expected, actual)).toBe(pairs);
  });

  test('say before which of the expected ones they came', () => {
    expect(align(effects('a c'), effects('a b c')).filter(({ expected }) => expected === undefined)).toEqual([
      { actual: 1, before: 1 },
    ]);
  });

  test('are compared place by place when there are too many', () => {
    const many = (from: number) => Array.from({ length: 600 }, (_, index) => `a${index + from}`).join(' ');
    const pairs = align(effects(`b ${many(0)}`), effects(`${many(1)} c`));
    expect(pairs).toHaveLength(603);
    expect(
      pairs.filter(({ expected, actual }) => expected === undefined || actual === undefined),
    ).toHaveLength(4);
  });
});
