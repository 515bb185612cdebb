import type { Json } from '../model/json.ts';
import { type Mismatch, mismatches } from './match.ts';

/** What became of what was expected: an expected and an actual one that belong together, or one that is alone. */
export type Pair =
  | { expected: number; actual: number; mismatches: readonly Mismatch[] }
  | { expected: number; actual?: undefined }
  /** `before`: the expected one that it came before, or the number of them. */
  | { expected?: undefined; actual: number; before: number };

/** More comparisons than that are not made: what has not found its own by then is compared place by place. */
const COMPARED_MAX = 250_000;

/** Puts effects beside the expected ones, both in order, so that as little as possible differs. */
export function align(expected: readonly Json[], actual: readonly Json[]): Pair[] {
  const fits = (i: number, j: number) => mismatches(expected[i] ?? null, actual[j]).length === 0;
  const shorter = Math.min(expected.length, actual.length);
  let front = 0;
  while (front < shorter && fits(front, front)) front++;
  let back = 0;
  while (back < shorter - front && fits(expected.length - 1 - back, actual.length - 1 - back)) back++;
  const inner = { expected: expected.length - front - back, actual: actual.length - front - back };
  const between =
    inner.expected * inner.actual > COMPARED_MAX
      ? placeByPlace(expected.slice(front, front + inner.expected), actual.slice(front, front + inner.actual))
      : cheapest(expected.slice(front, front + inner.expected), actual.slice(front, front + inner.actual));
  return [
    ...same(front, 0, 0),
    ...between.map((pair) => moved(pair, front)),
    ...same(back, expected.length - back, actual.length - back),
  ];
}

const same = (count: number, expected: number, actual: number): Pair[] =>
  Array.from({ length: count }, (_, index) => ({
    expected: expected + index,
    actual: actual + index,
    mismatches: [],
  }));

function moved(pair: Pair, by: number): Pair {
  if (pair.actual === undefined) return { expected: pair.expected + by };
  if (pair.expected === undefined) return { actual: pair.actual + by, before: pair.before + by };
  return { ...pair, expected: pair.expected + by, actual: pair.actual + by };
}

/** Whether one may be the other, changed: of one contact and one type. */
function isAlike(expected: Json, actual: Json | undefined): boolean {
  if (typeof expected !== 'object' || expected === null || Array.isArray(expected)) return false;
  const { type = { $any: true }, contact = { $any: true } } = expected;
  return mismatches({ type, contact }, actual).length === 0;
}

/** A pair that differs costs as much as one that is missing. */
function costOf(expected: Json, actual: Json | undefined): number {
  if (mismatches(expected, actual).length === 0) return 0;
  return isAlike(expected, actual) ? 1 : Number.POSITIVE_INFINITY;
}

/** The table of costs from each place to the end, then the way through it. */
function cheapest(expected: readonly Json[], actual: readonly Json[]): Pair[] {
  const rows = Array.from({ length: expected.length + 1 }, () =>
    new Array<number>(actual.length + 1).fill(0),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  const pairs = expected.map((one) => actual.map((other) => costOf(one, other)));
  const paired = (i: number, j: number): number =>
    i < expected.length && j < actual.length
      ? (pairs[i]?.[j] ?? 0) + at(i + 1, j + 1)
      : Number.POSITIVE_INFINITY;
  for (let i = expected.length; i >= 0; i--)
    for (let j = actual.length; j >= 0; j--) {
      const row = rows[i];
      if (!row) continue;
      if (i === expected.length) row[j] = actual.length - j;
      else if (j === actual.length) row[j] = expected.length - i;
      else row[j] = Math.min(paired(i, j), 1 + at(i + 1, j), 1 + at(i, j + 1));
    }
  const found: Pair[] = [];
  for (let i = 0, j = 0; i < expected.length || j < actual.length; ) {
    if (paired(i, j) === at(i, j)) {
      found.push({ expected: i, actual: j, mismatches: mismatches(expected[i] ?? null, actual[j]) });
      i++;
      j++;
    } else if (i < expected.length && 1 + at(i + 1, j) === at(i, j)) found.push({ expected: i++ });
    else found.push({ actual: j++, before: i });
  }
  return found;
}

function placeByPlace(expected: readonly Json[], actual: readonly Json[]): Pair[] {
  const found: Pair[] = [];
  for (let i = 0; i < Math.max(expected.length, actual.length); i++) {
    const [one, other] = [expected[i], actual[i]];
    if (one !== undefined && other !== undefined && Number.isFinite(costOf(one, other)))
      found.push({ expected: i, actual: i, mismatches: mismatches(one, other) });
    else {
      if (one !== undefined) found.push({ expected: i });
      if (other !== undefined) found.push({ actual: i, before: Math.min(i + 1, expected.length) });
    }
  }
  return found;
}
