import { describe, expect, it } from 'vitest';
import type { Json } from '../../model/json.ts';
import { EXTRA_DEPTH_MAX, EXTRA_TEXT_MAX, EXTRA_VALUES_MAX } from './bounds.ts';
import { carry } from './carry.ts';
import { clip, wellFormed } from './text.ts';

const nested = (levels: number): Json => {
  let value: Json = 'core';
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
};

describe('what is carried along', () => {
  it('is a copy of what is small', () => {
    const value = { a: [1, 'two', null, true], b: { c: 0.5 } };
    expect(carry(value)).toEqual({ value, cut: false });
    expect(carry(value).value).not.toBe(value);
  });

  it('ends at a depth', () => {
    expect(carry(nested(EXTRA_DEPTH_MAX))).toEqual({ value: nested(EXTRA_DEPTH_MAX), cut: false });
    const { value, cut } = carry(nested(EXTRA_DEPTH_MAX + 1));
    expect(cut).toBe(true);
    expect(JSON.stringify(value)).not.toContain('core');
    expect(carry(nested(100_000)).cut).toBe(true);
  });

  it('ends at a number of values, the list itself counted', () => {
    const list = (length: number): Json => Array.from({ length }, () => 0);
    expect(carry(list(EXTRA_VALUES_MAX - 1)).cut).toBe(false);
    const { value, cut } = carry(list(EXTRA_VALUES_MAX));
    expect(cut).toBe(true);
    expect(value).toHaveLength(EXTRA_VALUES_MAX - 1);
    const object = Object.fromEntries(Array.from({ length: EXTRA_VALUES_MAX }, (_, n) => [`k${n}`, n]));
    expect(Object.keys(carry(object).value as object)).toHaveLength(EXTRA_VALUES_MAX - 1);
  });

  it('shortens texts', () => {
    expect(carry('x'.repeat(EXTRA_TEXT_MAX)).cut).toBe(false);
    expect(carry('x'.repeat(EXTRA_TEXT_MAX + 1))).toEqual({ value: 'x'.repeat(EXTRA_TEXT_MAX), cut: true });
  });

  it('leaves out names that reach into objects', () => {
    const hostile = JSON.parse('{"__proto__":{"x":1},"constructor":1,"fine":2}') as Json;
    const { value, cut } = carry(hostile);
    expect(cut).toBe(true);
    expect(JSON.stringify(value)).toBe('{"fine":2}');
  });
});

describe('texts of customers', () => {
  it('are never cut within a character', () => {
    expect(clip('ab🚲', 4)).toBe('ab🚲');
    expect(clip('ab🚲', 3)).toBe('ab');
    expect(clip('ab🚲c', 4)).toBe('ab🚲');
  });

  it('lose halves of characters', () => {
    expect(wellFormed('a\ud83d b 🚲 \udeb2')).toBe('a\ufffd b 🚲 \ufffd');
  });
});
