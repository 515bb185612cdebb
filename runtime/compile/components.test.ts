import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { components } from './components.ts';

const SIZE = 7;
const ids = Array.from({ length: SIZE }, (_, index) => `n${index}`);
const graphs = fc
  .array(fc.subarray(ids), { minLength: SIZE, maxLength: SIZE })
  .map((ahead) => new Map(ids.map((id, index) => [id, ahead[index] ?? []])));

/** Everything that can be come to, the plain way. */
const reached = (graph: ReadonlyMap<string, readonly string[]>, from: string) => {
  const found = new Set([from]);
  for (const id of found) for (const to of graph.get(id) ?? []) found.add(to);
  return found;
};

describe('components', () => {
  it('puts two nodes together when each can be come to from the other, and only then', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const found = components(graph);
        expect(found.flatMap((one) => [...one]).sort()).toEqual(ids);
        for (const a of ids)
          for (const b of ids) {
            const together = found.some((one) => one.has(a) && one.has(b));
            expect(together).toBe(reached(graph, a).has(b) && reached(graph, b).has(a));
          }
      }),
    );
  });
});
