import { describe, expect, it } from 'vitest';
import { moveFor, problemFrom, typedTo } from './moves.ts';
import type { OutlineRow } from './row.ts';
import { around, survivor, unfolded } from './visible.ts';

const line = (
  key: string,
  level: number,
  parent: string | undefined,
  own: Partial<OutlineRow> = {},
): OutlineRow => ({
  ...{ key, level, parent, kind: 'node', number: '', node: key, port: '', to: undefined, problem: undefined },
  ...{ hasChildren: false, index: 1, count: 1 },
  ...own,
});

const rows = [
  line('a', 1, undefined, { hasChildren: true }),
  line('b', 2, 'a', { hasChildren: true }),
  line('b!', 3, 'b', { kind: 'problem' }),
  line('b timeout', 3, 'b', { kind: 'port', to: 'a' }),
  line('c', 2, 'a'),
  line('d', 1, undefined),
];
const NONE: ReadonlySet<string> = new Set();
const keysOf = (some: readonly OutlineRow[]) => some.map(({ key }) => key);
const move = (key: string, from: string, folded = NONE) =>
  moveFor(key, from, { rows: unfolded(rows, folded), folded, page: 3 });

describe('keys on the lines', () => {
  it.each([
    ['ArrowDown', 'a', { to: 'b' }],
    ['ArrowUp', 'a', { to: 'a' }],
    ['ArrowDown', 'd', { to: 'd' }],
    ['End', 'a', { to: 'd' }],
    ['Home', 'c', { to: 'a' }],
    ['PageDown', 'b', { to: 'c' }],
    ['PageUp', 'b', { to: 'a' }],
    ['ArrowRight', 'b', { to: 'b!' }],
    ['ArrowRight', 'b!', 'inside'],
    ['ArrowRight', 'b timeout', { to: 'node a' }],
    ['ArrowRight', 'c', null],
    ['ArrowLeft', 'b', { fold: 'b' }],
    ['ArrowLeft', 'c', { to: 'a' }],
    ['ArrowLeft', 'd', null],
    ['ArrowDown', 'gone', { to: 'a' }],
    ['x', 'a', null],
  ] as const)('%s on %s means %o', (key, from, expected) => {
    expect(move(key, from)).toEqual(expected);
  });

  it('unfold a folded line, and skip what is inside it', () => {
    const folded = new Set(['b']);
    expect(keysOf(unfolded(rows, folded))).toEqual(['a', 'b', 'c', 'd']);
    expect(move('ArrowRight', 'b', folded)).toEqual({ unfold: 'b' });
    expect(move('ArrowDown', 'b', folded)).toEqual({ to: 'c' });
    expect(around(rows, 'b!')).toEqual(['a', 'b']);
  });

  it('find the next line that begins with what is typed, around the end and without marks', () => {
    const words = ({ key }: OutlineRow) => ({ a: 'Étape', b: 'Ask', c: 'Attendre', d: 'End' })[key] ?? '';
    expect(typedTo(rows, 'b', 'a', words)).toBe('c');
    expect(typedTo(rows, 'c', 'a', words)).toBe('b');
    expect(typedTo(rows, 'b', 'etap', words)).toBe('a');
    expect(typedTo(rows, 'b', 'zz', words)).toBeUndefined();
  });

  it('go from problem to problem, around the end', () => {
    const more = [...rows, line('d!', 2, 'd', { kind: 'problem' })];
    expect(problemFrom(more, 'a', 1)).toBe('b!');
    expect(problemFrom(more, 'b!', 1)).toBe('d!');
    expect(problemFrom(more, 'd!', 1)).toBe('b!');
    expect(problemFrom(more, 'b!', -1)).toBe('d!');
    expect(problemFrom([], null, 1)).toBeUndefined();
  });
});

describe('the line the keyboard is on', () => {
  it('stays, else becomes the next that is left, else the one before', () => {
    const without = (...gone: string[]) => rows.filter(({ key }) => !gone.includes(key));
    expect(survivor(rows, rows, 'c')).toBe('c');
    expect(survivor(rows, without('b', 'b!', 'b timeout'), 'b')).toBe('c');
    expect(survivor(rows, without('c', 'd'), 'd')).toBe('b timeout');
    expect(survivor(rows, rows, 'elsewhere')).toBe('a');
    expect(survivor(rows, [], 'a')).toBeUndefined();
  });
});
