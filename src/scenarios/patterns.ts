import type { Json, JsonObject } from '#runtime/index.ts';

export type Path = readonly (string | number)[];

/** A place of a pattern that is no object or list of its own, with what stands there. */
export interface Leaf {
  path: Path;
  value: Json;
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands for many values, with what it says; undefined for a value as it stands. */
export function special(value: Json | undefined): { name: '$any' | '$like' | '$is'; of: Json } | undefined {
  if (!isObject(value)) return undefined;
  const [name, ...others] = Object.keys(value);
  const isKnown = name === '$any' || name === '$like' || name === '$is';
  return isKnown && others.length === 0 ? { name, of: value[name] ?? null } : undefined;
}

const isWhole = (value: Json): boolean =>
  typeof value !== 'object' || value === null || special(value) !== undefined || isEmpty(value);

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

/** Every place of a pattern at which something is expected. */
export function leavesOf(pattern: Json, path: Path = []): Leaf[] {
  if (isWhole(pattern)) return [{ path, value: pattern }];
  if (Array.isArray(pattern)) return pattern.flatMap((item, index) => leavesOf(item, [...path, index]));
  return Object.entries(pattern as JsonObject).flatMap(([name, inner]) => leavesOf(inner, [...path, name]));
}

/** A copy with another value at a place; undefined takes a member away, and what is left empty by that. */
export function put(at: Json, path: Path, value: Json | undefined): Json | undefined {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (Array.isArray(at))
    // A list has to be as long as what comes: what is not looked at in it may be anything.
    return at.map((item, index) => (index === first ? (put(item, rest, value) ?? { $any: true }) : item));
  if (!isObject(at)) return at;
  const changed = put(at[String(first)] ?? null, rest, value);
  const entries = Object.entries(at).flatMap(([name, inner]): [string, Json][] =>
    name !== String(first) ? [[name, inner]] : changed === undefined ? [] : [[name, changed]],
  );
  return entries.length === 0 && path.length > 0 && value === undefined
    ? undefined
    : Object.fromEntries(entries);
}

/** A value as one would read it, without what makes it a pattern. */
export function plain(value: Json): Json {
  const found = special(value);
  if (found) return found.name === '$any' ? '…' : found.of;
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
}
