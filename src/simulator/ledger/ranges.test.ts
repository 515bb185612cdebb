import { expect, it } from 'vitest';
import { rangesOf } from './ranges.ts';

const edges = (...ways: string[]) =>
  ways.map((way) => ({ from: way[0] ?? '', port: 'next', to: way[1] ?? '' }));

const at = (ways: string[], sending: string, node: string) =>
  rangesOf({ edges: edges(...ways) }, ['a'], ['message'], (id) => ({
    min: sending.includes(id) ? 1 : 0,
    max: sending.includes(id) ? 1 : 0,
  }))
    .ranges.get(node)
    ?.get('message');

it('adds up along a way', () => {
  expect(at(['ab', 'bc'], 'ac', 'c')).toEqual({ min: 2, max: 2, more: false });
});

it('is least and most where ways meet', () => {
  expect(at(['ab', 'ac', 'bd', 'cd'], 'b', 'd')).toEqual({ min: 0, max: 1, more: false });
});

it('is more with every round of a loop, on it and behind it', () => {
  const ways = ['ab', 'bc', 'cb', 'cd', 'be'];
  expect(at(ways, 'c', 'b')).toEqual({ min: 0, max: 0, more: true });
  expect(at(ways, 'c', 'd')).toEqual({ min: 1, max: 1, more: true });
  expect(at(ways, 'c', 'a')).toEqual({ min: 0, max: 0, more: false });
  expect(at(ways, 'a', 'e')).toEqual({ min: 1, max: 1, more: false });
});

it('keeps the order of ways, and goes through thousands of nodes', () => {
  const count = 5_000;
  const chain = Array.from({ length: count }, (_, index) => ({
    ...{ from: `n${index}`, port: 'next', to: `n${index + 1}` },
  }));
  const { order, ranges } = rangesOf({ edges: chain }, ['n0'], ['message'], () => ({ min: 1, max: 1 }));
  expect(order.at(-1)).toBe(`n${count}`);
  expect(ranges.get(`n${count}`)?.get('message')?.max).toBe(count + 1);
});
