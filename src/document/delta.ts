import { type ListDelta, listSteps } from './list-delta.ts';
import { same, sameItems } from './same.ts';

/**
 * How one JSON value became another, as JSON. The order of keys is part of it: what is taken back is there again to
 * the byte.
 */
export type Delta = { to: unknown } | ObjectDelta | ListDelta;

/** Both directions between two values. */
export interface Step {
  redo: Delta;
  undo: Delta;
}

export interface ObjectDelta {
  /** What changed within, by key. */
  in?: Record<string, Delta>;
  gone?: string[];
  /** New keys in their order, each before a key that stays; without one, at the end. */
  new?: [key: string, value: unknown, before?: string][];
  /** All keys, when those that stay are in another order. */
  order?: string[];
}

export type Fields = Record<string, unknown>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys that JSON would write: one that holds undefined is not there. */
export function keysOf(value: Fields): string[] {
  const keys = Object.keys(value);
  return keys.some((key) => value[key] === undefined) ? keys.filter((key) => value[key] !== undefined) : keys;
}

/** What leads from one value to the other and back; undefined when both are the same to the byte. */
export function stepOf(from: unknown, to: unknown): Step | undefined {
  if (Object.is(from, to)) return undefined;
  if (isObject(from) && isObject(to)) return objectStep(from, to);
  if (Array.isArray(from) && Array.isArray(to)) return same(from, to) ? undefined : listSteps(from, to);
  return { redo: { to }, undo: { to: from } };
}

function objectStep(from: Fields, to: Fields): Step | undefined {
  const [before, after] = [keysOf(from), keysOf(to)];
  const within = before.flatMap((key): [string, Step][] => {
    if (from[key] === to[key] || to[key] === undefined || !Object.hasOwn(to, key)) return [];
    const step = stepOf(from[key], to[key]);
    return step ? [[key, step]] : [];
  });
  const haveSameKeys = sameItems(before, after);
  if (haveSameKeys && within.length === 0) return undefined;
  const side = (way: keyof Step): ObjectDelta =>
    within.length > 0 ? { in: Object.fromEntries(within.map(([key, step]) => [key, step[way]])) } : {};
  if (haveSameKeys) return { redo: side('redo'), undo: side('undo') };
  return {
    redo: { ...side('redo'), ...keysDelta(to, before, after) },
    undo: { ...side('undo'), ...keysDelta(from, after, before) },
  };
}

/** Which keys come, go and move. */
function keysDelta(to: Fields, before: readonly string[], after: readonly string[]): ObjectDelta {
  const left = new Set(before);
  const stay = after.filter((key) => left.has(key));
  const staying = new Set(stay);
  const stood = before.filter((key) => staying.has(key));
  const delta: ObjectDelta = {};
  if (stood.length < before.length) delta.gone = before.filter((key) => !staying.has(key));
  if (stay.length < after.length) delta.new = newKeys(to, after, staying);
  if (!sameItems(stay, stood)) delta.order = [...after];
  return delta;
}

function newKeys(to: Fields, after: readonly string[], staying: ReadonlySet<string>) {
  const found: [string, unknown, string?][] = [];
  let next: string | undefined;
  for (const key of after.toReversed()) {
    if (staying.has(key)) next = key;
    else found.push(next === undefined ? [key, to[key]] : [key, to[key], next]);
  }
  return found.reverse();
}
