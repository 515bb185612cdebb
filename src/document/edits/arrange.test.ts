import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALIGNMENTS, align, distribute, type Places, tidy } from './arrange.ts';
import type { Box } from './boxes.ts';

const box = (x: number, y: number, height = 100, width = 200): Box => ({ x, y, width, height });
const boxes = new Map([
  ['a', box(0, 0)],
  ['b', box(300, 50, 200)],
  ['c', box(1000, 20, 60)],
]);
const xs = (places: Places) => [...places.values()].map(({ x }) => x);
const ys = (places: Places) => [...places.values()].map(({ y }) => y);

const anyBoxes = fc
  .array(
    fc.record({
      x: fc.integer({ min: -900, max: 900 }),
      y: fc.integer({ min: -900, max: 900 }),
      width: fc.constant(216),
      // As all nodes are: an even number of px high.
      height: fc.integer({ min: 36, max: 200 }).map((half) => 2 * half),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) => new Map(all.map((one, index) => [`n${index}`, one])));

const moved = (from: ReadonlyMap<string, Box>, places: Places) =>
  new Map([...from].map(([id, one]) => [id, { ...one, ...places.get(id) }]));

describe('aligning', () => {
  it('puts all at the outermost edge, or in the middle of all', () => {
    expect(xs(align(boxes, 'left'))).toEqual([0, 0, 0]);
    expect(xs(align(boxes, 'right'))).toEqual([1000, 1000, 1000]);
    expect(xs(align(boxes, 'centre'))).toEqual([500, 500, 500]);
    expect(ys(align(boxes, 'top'))).toEqual([0, 0, 0]);
    expect(ys(align(boxes, 'bottom'))).toEqual([150, 50, 190]);
    expect(ys(align(boxes, 'middle'))).toEqual([75, 25, 95]);
  });

  it('leaves the other coordinate alone, and what is in line already', () => {
    expect(ys(align(boxes, 'left'))).toEqual([0, 50, 20]);
    fc.assert(
      fc.property(anyBoxes, fc.constantFrom(...ALIGNMENTS), (all, alignment) => {
        const once = align(all, alignment);
        expect(align(moved(all, once), alignment)).toEqual(once);
      }),
      { seed: 6, numRuns: 60 },
    );
  });

  it('does nothing with nothing', () => {
    expect(align(new Map(), 'left').size).toBe(0);
    expect(distribute(new Map(), 'vertically').size).toBe(0);
    expect(tidy(new Map(), 20).size).toBe(0);
  });
});

describe('distributing', () => {
  it('leaves the outer ones and as much room between each two', () => {
    expect(xs(distribute(boxes, 'horizontally'))).toEqual([0, 500, 1000]);
  });

  it('goes by the order in which they stand, not by their names', () => {
    const places = distribute(new Map([...boxes].reverse()), 'horizontally');
    expect(places.get('b')).toEqual({ x: 500, y: 50 });
  });
});

it('tidying puts all on the grid, each clear of the others, and the same again when done twice', () => {
  fc.assert(
    fc.property(anyBoxes, (all) => {
      const once = tidy(all, 20);
      const now = [...moved(all, once).values()];
      for (const { x, y } of now) expect([Math.abs(x % 20), Math.abs(y % 20)]).toEqual([0, 0]);
      for (const [index, a] of now.entries())
        for (const b of now.slice(index + 1)) {
          const overlaps =
            a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
          expect(overlaps).toBe(false);
        }
      expect(tidy(moved(all, once), 20)).toEqual(once);
    }),
    { seed: 6, numRuns: 100 },
  );
});
