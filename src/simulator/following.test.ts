import { expect, test } from 'vitest';
import type { Moment } from '#runtime/index.ts';
import { following, MARK_EVERY } from './following.ts';

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

test('who goes back looks at what came since a mark, and not at all before it', () => {
  const { seen, told } = counting();
  const all = moments(...Array.from({ length: 3 * MARK_EVERY }, (_, number) => `${number} `));
  const said = told(all);
  expect(seen).toHaveLength(all.length);
  for (const count of [MARK_EVERY + 3, 2 * MARK_EVERY + 1, 5, MARK_EVERY, all.length - 2]) {
    seen.length = 0;
    expect(said.startsWith(told(all.slice(0, count)))).toBe(true);
    expect(told(all.slice(0, count)).split(' ')).toHaveLength(count + 1);
    expect(seen.length).toBeLessThanOrEqual(MARK_EVERY);
  }
});

test('a mark of one past is none of another', () => {
  const { told } = counting();
  const all = moments(...Array.from({ length: MARK_EVERY + 2 }, () => 'a'));
  told(all);
  const other = [...moments('b'), ...all.slice(1, MARK_EVERY - 1), ...moments('c', 'd')];
  expect(told(other)).toBe(`b${'a'.repeat(MARK_EVERY - 2)}cd`);
});
