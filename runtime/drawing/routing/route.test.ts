import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn } from './path.ts';
import { type Line, route, type Way } from './route.ts';

const WIDTH = 216;
const HEIGHT = 120;
const box = (left: number, top: number) => ({ left, right: left + WIDTH, top, bottom: top + HEIGHT });
const way = (id: string, [fx, fy]: [number, number], [tx, ty]: [number, number]): Way => ({
  id,
  from: { x: fx, y: fy },
  to: { x: tx, y: ty },
});
const lineOf = (ways: readonly Way[], boxes: Parameters<typeof route>[1]): Line => {
  const [first] = route(ways, boxes).values();
  if (!first) throw new Error('There is no line.');
  return first;
};

const crosses = (line: Line, { left, right, top, bottom }: ReturnType<typeof box>) =>
  line.some((from, index) => {
    const to = line[index + 1] ?? from;
    return (
      Math.min(from.x, to.x) < right &&
      Math.max(from.x, to.x) > left &&
      Math.min(from.y, to.y) < bottom &&
      Math.max(from.y, to.y) > top
    );
  });

describe('route', () => {
  it('goes straight on where it can', () => {
    expect(lineOf([way('a', [221, 24], [295, 24])], [box(0, 0), box(300, 0)])).toEqual([
      { x: 221, y: 24 },
      { x: 295, y: 24 },
    ]);
  });

  it('goes around a node in between', () => {
    const between = box(300, 0);
    const line = lineOf([way('a', [221, 60], [595, 60])], [box(0, 0), between, box(600, 0)]);
    expect(crosses(line, between)).toBe(false);
    expect(line.length).toBe(6);
  });

  it('leads a loop around its own node', () => {
    const self = box(0, 0);
    const line = lineOf([way('a', [221, 84], [-5, 24])], [self]);
    expect(crosses(line, self)).toBe(false);
  });

  it('leads a fan of edges side by side, without one crossing another', () => {
    const ways = [0, 1, 2].map((n) => way(`w${n}`, [221, 84 + n * 24], [295, 300 + n * 200]));
    const lanes = [...route(ways, []).values()].map((line) => line[1]?.x ?? 0);
    expect(new Set(lanes).size).toBe(3);
    const byPort = ways.map(({ id }) => route(ways, []).get(id)?.[1]?.x ?? 0);
    expect(byPort.toSorted((a, b) => b - a)).toEqual(byPort);
  });

  const place = fc.record({ x: fc.integer({ min: -4, max: 4 }), y: fc.integer({ min: -4, max: 4 }) });

  it('draws every edge along the axes, from end to end, and alike each time', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 12 }), (pairs) => {
        const boxes = pairs.map(([{ x, y }]) => box(x * 300, y * 200));
        const ways = pairs.map(([a, b], index) =>
          way(`${index}`, [a.x * 300 + 221, a.y * 200 + 84], [b.x * 300 - 5, b.y * 200 + 24]),
        );
        const lines = route(ways, boxes);
        for (const { id, from, to } of ways) {
          const line = lines.get(id) ?? [];
          expect([line[0], line.at(-1)]).toEqual([from, to]);
          line.slice(1).forEach((at, index) => {
            expect(at.x === line[index]?.x || at.y === line[index]?.y).toBe(true);
          });
        }
        expect([...route(ways, boxes)]).toEqual([...lines]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('drawn', () => {
  it('rounds the corners, and puts the label on the longest piece', () => {
    const { path, label } = drawn([
      { x: 0, y: 0 },
      { x: 20, y: 0 },
      { x: 20, y: 100 },
      { x: 40, y: 100 },
    ]);
    expect(path).toBe('M0,0 L10,0 Q20,0 20,10 L20,90 Q20,100 30,100 L40,100');
    expect(label).toEqual({ x: 20, y: 50 });
  });
});
