import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import { emptyTree, first, forEach, get, isEmpty, remove, set, type Tree, WIDTH } from './tree.ts';

const steps = (keys: fc.Arbitrary<number>) =>
  fc.array(fc.record({ key: keys, kind: fc.constantFrom('set', 'set', 'set', 'remove') }), {
    maxLength: 600,
  });

function entries<V>(tree: Tree<V, number>): [number, V][] {
  const all: [number, V][] = [];
  forEach(tree, (value, key) => all.push([key, value]));
  return all;
}

/** The longest way from a tree's top to its leaves. */
const height = (tree: Tree<number, number>): number =>
  'nodes' in tree ? 1 + Math.max(...tree.nodes.map(height)) : 1;

describe('a tree', () => {
  test.each([
    ['few keys', fc.integer({ min: 0, max: 40 })],
    ['many keys', fc.integer({ min: 0, max: 100_000 })],
  ])('is a sorted map that is never changed: %s', (_, keys) => {
    fc.assert(
      fc.property(steps(keys), (played) => {
        const model = new Map<number, number>();
        let tree = emptyTree<number, number>();
        for (const [index, { key, kind }] of played.entries()) {
          const before = JSON.stringify(tree);
          const next = kind === 'set' ? set(tree, key, index) : remove(tree, key);
          expect(JSON.stringify(tree)).toBe(before);
          if (kind === 'set') model.set(key, index);
          else model.delete(key);
          // Through JSON: it is plain.
          tree = index % 50 === 0 ? JSON.parse(JSON.stringify(next)) : next;
          expect(get(tree, key)).toBe(model.get(key));
        }
        const sorted = [...model].sort(([a], [b]) => a - b);
        expect(entries(tree)).toEqual(sorted);
        expect(first(tree)?.key).toBe(sorted[0]?.[0]);
        expect(isEmpty(tree)).toBe(model.size === 0);
      }),
      fuzz(60, 5),
    );
  });
  test('without a key it does not have, it is the same tree', () => {
    const tree = set(emptyTree<string>(), 'a', 'x');
    expect(remove(tree, 'b')).toBe(tree);
    expect(get(tree, 'b')).toBeUndefined();
    expect(first(emptyTree())).toBeUndefined();
  });
  test('a queue of a hundred thousand stays shallow, and empties from the front', () => {
    let tree = emptyTree<number, number>();
    for (let key = 0; key < 100_000; key++) tree = set(tree, key, key);
    expect(height(tree)).toBeLessThanOrEqual(4);
    for (let key = 0; key < 99_990; key++) {
      expect(first(tree)?.key).toBe(key);
      tree = remove(tree, key);
    }
    expect(height(tree)).toBeLessThanOrEqual(2);
    expect(entries(tree)).toHaveLength(10);
  });
  test('a node holds no more than its width', () => {
    let tree = emptyTree<number, number>();
    for (let key = 0; key < WIDTH; key++) tree = set(tree, key, key);
    expect(height(tree)).toBe(1);
    expect(height(set(tree, WIDTH, 0))).toBe(2);
  });
});
