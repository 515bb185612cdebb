import { type Delta, type Fields, isObject, keysOf, type ObjectDelta } from './delta.ts';
import type { ListDelta } from './list-delta.ts';

/** A delta does not lead on from the value it was given. */
export class Misfit extends Error {
  override name = 'Misfit';
}

const check = (fits: boolean): void => {
  if (!fits) throw new Misfit('The change does not fit what is there.');
};

/** The value that a delta leads to. What it does not speak of is shared. Throws `Misfit`. */
export function apply(value: unknown, delta: Delta): unknown {
  if ('to' in delta) return delta.to;
  if ('cut' in delta) return applyToList(value, delta);
  check(isObject(value));
  return Object.freeze(applyToObject(value as Fields, delta));
}

function applyToObject(value: Fields, delta: ObjectDelta): Fields {
  const { in: within = {}, gone = [], new: added = [], order } = delta;
  for (const key of [...gone, ...Object.keys(within)]) check(Object.hasOwn(value, key));
  for (const [key] of added) check(value[key] === undefined || !Object.hasOwn(value, key));
  const changed = Object.fromEntries(
    Object.entries(within).map(([key, inner]) => [key, apply(value[key], inner)]),
  );
  // Usual, and fastest: no key comes, goes or moves.
  if (gone.length + added.length === 0 && !order) return { ...value, ...changed };
  const left = new Set(gone);
  const stay = keysOf(value).filter((key) => !left.has(key));
  const items = new Map(added.map(([key, item]) => [key, item]));
  const keys = order ?? placed(stay, added);
  check(keys.length === stay.length + added.length);
  const valueAt = (key: string) => (Object.hasOwn(changed, key) ? changed[key] : value[key]);
  return Object.fromEntries(keys.map((key) => [key, items.has(key) ? items.get(key) : valueAt(key)]));
}

/** The keys that stay, with the new ones where they belong. */
function placed(stay: readonly string[], added: NonNullable<ObjectDelta['new']>): string[] {
  const before = new Map<string | undefined, string[]>();
  for (const [key, , next] of added) before.set(next, [...(before.get(next) ?? []), key]);
  const keysAt = (next: string | undefined) => before.get(next) ?? [];
  return [...stay.flatMap((key) => [...keysAt(key), key]), ...keysAt(undefined)];
}

function applyToList(value: unknown, { cut, put }: ListDelta): unknown[] {
  check(Array.isArray(value));
  const list = [...(value as unknown[])];
  for (const [at, count] of cut.toReversed()) {
    check(at >= 0 && count >= 0 && at + count <= list.length);
    list.splice(at, count);
  }
  for (const [at, items] of put) {
    check(at >= 0 && at <= list.length);
    list.splice(at, 0, ...items);
  }
  return Object.freeze(list) as unknown[];
}
