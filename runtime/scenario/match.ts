import type { Json, JsonObject } from '../model/json.ts';
import { isLike } from '../simulate/like.ts';

/** A place where a value is not as its pattern says, from the root of the pattern. */
export interface Mismatch {
  path: readonly (string | number)[];
  kind: 'missing' | 'different';
  expected: Json;
  /** Absent where nothing is there. */
  actual?: Json;
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The patterns that stand for many values, or for one that looks like a pattern. */
const SPECIAL: Readonly<Record<string, (wanted: Json, actual: Json) => boolean>> = {
  $any: () => true,
  $like: (wanted, actual) =>
    typeof wanted === 'string' && typeof actual === 'string' && isLike(wanted, actual),
  $is: (wanted, actual) => same(wanted, actual),
};

/** The name of a pattern that is an object with one member beginning with `$`. */
function specialOf(pattern: Json): string | undefined {
  if (!isObject(pattern)) return undefined;
  const [name = '', ...others] = Object.keys(pattern);
  return others.length === 0 && name.startsWith('$') ? name : undefined;
}

/** Whether two values are equal, whatever the order of members. */
export function same(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => same(item, other[index]));
  if (!isObject(one) || !isObject(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && same(one[name], other[name]))
  );
}

/** Each place that is not as the pattern says, the outermost where that is all there is to say. */
export function mismatches(
  expected: Json,
  actual: Json | undefined,
  path: Mismatch['path'] = [],
): Mismatch[] {
  if (actual === undefined) return [{ path, kind: 'missing', expected }];
  const special = specialOf(expected);
  const different: Mismatch[] = [{ path, kind: 'different', expected, actual }];
  if (special !== undefined && isObject(expected))
    return SPECIAL[special]?.(expected[special] ?? null, actual) ? [] : different;
  if (Array.isArray(expected) && Array.isArray(actual) && expected.length === actual.length)
    return expected.flatMap((item, index) => mismatches(item, actual[index], [...path, index]));
  if (isObject(expected) && isObject(actual))
    return Object.entries(expected).flatMap(([name, inner]) =>
      mismatches(inner, Object.hasOwn(actual, name) ? actual[name] : undefined, [...path, name]),
    );
  return expected === actual ? [] : different;
}

/** The pattern of a value itself: what in it looks like a pattern is meant as it stands. */
export function literal(value: Json): Json {
  if (specialOf(value) !== undefined) return { $is: value };
  if (Array.isArray(value)) return value.map(literal);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, literal(inner)]));
}

/** Objects that would be patterns, if there were one of that name. */
export function unknownPatterns(pattern: Json | object, path: string): { path: string; name: string }[] {
  if (typeof pattern !== 'object' || pattern === null) return [];
  const special = specialOf(pattern as Json);
  if (special !== undefined)
    return Object.hasOwn(SPECIAL, special) ? [] : [{ path: `${path}.${special}`, name: special }];
  return Object.entries(pattern).flatMap(([name, inner]) =>
    unknownPatterns(inner as Json, `${path}.${name}`),
  );
}
