import { describe, expect, it } from 'vitest';
import { compileExpression } from '../compile.ts';
import { jsonEnvironment } from '../declared.ts';
import { RESULT_SIZE_MAX } from '../limits.ts';
import { cut, sizeOf } from './measure.ts';

/** A list that holds one list twice, and so on: nothing in memory, endless on paper. */
const shared = (levels: number): unknown =>
  Array(levels)
    .fill(0)
    .reduce<unknown>((inner) => [inner, inner], 1);

describe('the size of a value', () => {
  it.each([
    [1, 1],
    ['abc', 4],
    [[1, [2]], 4],
    [{ ab: [1] }, 5],
  ])('of %j', (value, size) => {
    expect(sizeOf(value, 100)).toBe(size);
  });

  it('is not counted on when it is too much', () => {
    expect(sizeOf(shared(40), 1_000)).toBeGreaterThan(1_000);
  });
});

describe('a result', () => {
  const evaluated = (source: string, vars: { text: string }) => {
    const made = compileExpression(source, jsonEnvironment(vars));
    if ('problems' in made) throw new Error(JSON.stringify(made.problems));
    return made.evaluate(vars);
  };

  it('can be so long and no longer', () => {
    // The list, then each text with its beginning.
    const text = 'x'.repeat(RESULT_SIZE_MAX / 4 - 2);
    expect(evaluated('[text, text, text, text]', { text })).toHaveLength(4);
    expect(() => evaluated('[text, text, text, text, text, text]', { text })).toThrow(
      'expression.result-too-long',
    );
  });

  it('is refused when it is endless on paper', () => {
    const source = `[1]${'.map(a, [a, a])'.repeat(20)}`;
    expect(() => evaluated(source, { text: '' })).toThrow('expression.result-too-long');
  });
});

describe('a value that is shown', () => {
  it('is cut down', () => {
    expect(cut('x'.repeat(500))).toHaveLength(201);
    expect(cut(Array(50).fill(1))).toHaveLength(13);
    expect(cut({ a: [1, { b: [2] }] })).toEqual({ a: [1, { b: '…' }] });
    expect(JSON.stringify(cut(shared(40))).length).toBeLessThan(200);
  });
});
