import { describe, expect, it } from 'vitest';
import { SHEET, tilesOf } from './tiles.ts';

const box = (left: number, top: number) => ({ left, right: left + 216, top, bottom: top + 120 });
const SCALE = 0.6;

describe('a picture over several pages', () => {
  it('is on one where it can be read there', () => {
    const { scale, tiles } = tilesOf({ width: 1_200, height: 400, boxes: [] });
    expect(scale).toBeCloseTo(SHEET.width / 1_200);
    expect(tiles).toHaveLength(1);
  });

  it('is cut between nodes, and all of it is there once', () => {
    const boxes = [box(0, 0), box(320, 0), box(1_600, 0), box(1_900, 0)];
    const { scale, tiles } = tilesOf({ width: 2_200, height: 300, boxes });
    expect(scale).toBe(SCALE);
    expect(tiles.map(({ left, width }) => [left, width].map(Math.round))).toEqual([
      [0, 1_600 * SCALE],
      [1_600 * SCALE, 600 * SCALE],
    ]);
  });

  it('cuts through what is larger than half a page rather than leave that empty', () => {
    const { tiles } = tilesOf({ width: 4_000, height: 300, boxes: [{ ...box(100, 0), right: 3_900 }] });
    expect(tiles.map(({ width }) => Math.round(width))).toEqual([
      SHEET.width,
      SHEET.width,
      2_400 - 2 * SHEET.width,
    ]);
  });

  it('goes row by row', () => {
    const { tiles } = tilesOf({ width: 2_000, height: 1_500, boxes: [] });
    expect(tiles.map(({ left, top }) => [left, top])).toEqual([
      [0, 0],
      [SHEET.width, 0],
      [0, SHEET.height],
      [SHEET.width, SHEET.height],
    ]);
  });
});
