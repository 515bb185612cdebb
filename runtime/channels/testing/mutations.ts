import fc from 'fast-check';
import type { Json } from '../../model/json.ts';

let nested: Json = [];
for (let level = 0; level < 100_000; level += 1) nested = [nested];
/** A list in a list, and so on. */
export const deep: Json = nested;

/** What a part is changed into; undefined leaves it out. */
export const change: fc.Arbitrary<Json | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom<Json>(null, '', 'x'.repeat(20_000), '\ud800', {}, [], -1, Number.POSITIVE_INFINITY, true),
  fc.jsonValue() as fc.Arbitrary<Json>,
);

/** A copy with one part changed: the stream of numbers says which way to go down, and when to stop. */
export function changeAt(value: Json, where: Iterator<number>, into: Json | undefined): Json {
  const turn: number = where.next().value ?? 0;
  if (typeof value !== 'object' || value === null || turn % 8 === 0) return into ?? null;
  const keys = Object.keys(value);
  const key = keys[turn % Math.max(1, keys.length)];
  if (key === undefined) return into ?? null;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? changeAt(item, where, into) : item));
  const { [key]: inside, ...rest } = value;
  if (into === undefined && turn % 3 === 0) return rest;
  return { ...rest, [key]: changeAt(inside ?? null, where, into) };
}
