import { describe, expect, test } from 'vitest';
import { earlier, later, STRETCH_MAX, type Stretch, stretchAt } from './stretch.ts';

const NOTHING: Stretch = { first: 0, end: 0 };
const around = { before: 3, after: 1 };
const at = (known: Stretch, looked: number, total = 100) =>
  stretchAt(known, { total, at: looked, ...around });

describe('a stretch of a list', () => {
  test('is around what is looked at', () => {
    expect(at(NOTHING, 50)).toEqual({ first: 47, end: 51 });
    expect(at(NOTHING, 100)).toEqual({ first: 97, end: 100 });
    expect(at(NOTHING, 1)).toEqual({ first: 0, end: 2 });
    expect(at(NOTHING, 0)).toEqual({ first: 0, end: 1 });
    expect(at(NOTHING, 0, 0)).toEqual(NOTHING);
  });

  test('stays while what is looked at is in it, and begins elsewhere when it is not', () => {
    const known = { first: 40, end: 60 };
    for (const looked of [43, 50, 60]) expect(at(known, looked)).toEqual(known);
    expect(at(known, 42)).toEqual({ first: 39, end: 43 });
    expect(at(known, 61)).toEqual({ first: 58, end: 62 });
    expect(at({ first: 0, end: 60 }, 1)).toEqual({ first: 0, end: 60 });
  });

  test('ends with its list', () => {
    expect(at({ first: 40, end: 60 }, 50, 52)).toEqual({ first: 40, end: 52 });
    expect(at({ first: 40, end: 60 }, 10, 10)).toEqual({ first: 7, end: 10 });
  });

  test('grows at either end, and is cut at the other when it is long', () => {
    expect(earlier({ first: 47, end: 51 })).toEqual({ first: 35, end: 51 });
    expect(earlier({ first: 5, end: 9 })).toEqual({ first: 0, end: 9 });
    expect(later({ first: 47, end: 51 }, 100)).toEqual({ first: 47, end: 63 });
    expect(later({ first: 90, end: 98 }, 100)).toEqual({ first: 90, end: 100 });
    const long = { first: 500, end: 500 + STRETCH_MAX };
    expect(earlier(long)).toEqual({ first: 488, end: 488 + STRETCH_MAX });
    expect(later(long, 10_000)).toEqual({ first: 512, end: 512 + STRETCH_MAX });
  });
});
