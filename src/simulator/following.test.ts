import { expect, test } from 'vitest';
import type { Moment } from '#runtime/index.ts';
import { following } from './following.ts';

const moments = (...names: string[]) => names.map((name) => ({ name }) as unknown as Moment);

function counting() {
  const seen: string[] = [];
  const told = following<string>('', (before, moment) => {
    const { name } = moment as unknown as { name: string };
    seen.push(name);
    return before + name;
  });
  return { seen, told };
}

test('only what is new is looked at', () => {
  const { seen, told } = counting();
  const all = moments('a', 'b', 'c');
  expect(told(all.slice(0, 1))).toBe('a');
  expect(told(all)).toBe('abc');
  expect(told(all)).toBe('abc');
  expect(seen).toEqual(['a', 'b', 'c']);
});

test('a last moment that is replaced costs that moment alone', () => {
  const { seen, told } = counting();
  const all = moments('a', 'b', 'c');
  told(all);
  expect(told([...all.slice(0, 2), ...moments('d')])).toBe('abd');
  expect(seen).toEqual(['a', 'b', 'c', 'd']);
});

test('another past is another story', () => {
  const { told } = counting();
  told(moments('a', 'b'));
  expect(told(moments('x', 'b'))).toBe('xb');
  expect(told([])).toBe('');
});
