import { describe, expect, it } from 'vitest';
import type { Box } from '#src/document/edits/boxes.ts';
import { createSnapper } from './snapping.ts';

const box = (x: number, y: number, width = 200, height = 100): Box => ({ x, y, width, height });
const REACH = 6;
const moved = (one: Box, by: { x?: number; y?: number }): Box => ({
  ...one,
  x: one.x + (by.x ?? 0),
  y: one.y + (by.y ?? 0),
});

describe('snapping', () => {
  it('goes to where edges or middles are in line, and shows the line', () => {
    const snap = createSnapper([box(0, 0, 200, 160)]);
    const dragged = box(403, 33);
    const { by, guidesAt } = snap(dragged, REACH);
    expect(by).toEqual({ y: -3 });
    expect(guidesAt(moved(dragged, by))).toEqual([{ kind: 'line', axis: 'x', at: 80, from: 0, to: 603 }]);
  });

  it('takes the nearest of several, along each axis for itself', () => {
    const snap = createSnapper([box(0, 0), box(1000, 5)]);
    expect(snap(box(2, 401), REACH).by).toEqual({ x: -2 });
    expect(snap(box(500, 4), REACH).by).toMatchObject({ y: 1 });
  });

  it('leaves alone what is further away than it reaches, or than counts as near', () => {
    const snap = createSnapper([box(0, 0), box(9_000, 300)]);
    expect(snap(box(420, 307), REACH).by).toEqual({});
    expect(snap(box(420, 207), REACH).by).toEqual({});
  });

  it('goes between two with as much room on both sides', () => {
    const snap = createSnapper([box(0, 0), box(800, 0)]);
    const dragged = box(404, 30, 200, 60);
    const { by, guidesAt } = snap(dragged, REACH);
    expect(by.x).toBe(-4);
    const gaps = guidesAt(moved(dragged, { x: -4 })).filter(({ kind }) => kind === 'gap');
    expect(gaps.map(({ from, to }) => [from, to])).toEqual([
      [200, 400],
      [600, 800],
    ]);
  });

  it('goes behind or before two with as much room as is between them, down as well', () => {
    const snap = createSnapper([box(0, 0), box(0, 150)]);
    const dragged = box(0, 303, 200, 40);
    const { by, guidesAt } = snap(dragged, REACH);
    expect(by.y).toBe(-3);
    expect(guidesAt(moved(dragged, by)).filter(({ kind }) => kind === 'gap')).toEqual([
      { kind: 'gap', axis: 'y', at: 100, from: 100, to: 150 },
      { kind: 'gap', axis: 'y', at: 100, from: 250, to: 300 },
    ]);
    expect(snap(box(0, -93, 200, 40), REACH).by.y).toBe(3);
  });

  it('looks at few of many', () => {
    let looked = 0;
    const many = Array.from({ length: 2_000 }, (_, index) => {
      const one = box((index % 50) * 320, Math.floor(index / 50) * 180);
      return Object.defineProperty(one, 'height', {
        get: () => {
          looked++;
          return 100;
        },
      });
    });
    const snap = createSnapper(many);
    looked = 0;
    snap(box(3_203, 1_800), REACH);
    expect(new Set(many).size).toBe(2_000);
    expect(looked).toBeLessThan(2_000);
  });
});
