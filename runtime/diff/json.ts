import type { Json, JsonObject } from '../model/json.ts';
import type { Step } from './change.ts';

/** A difference within JSON: at the path another value, or, with `item`, that item of the list there. */
export interface JsonChange {
  path: readonly Step[];
  item?: { id: string; order: readonly string[] };
  before?: Json;
  after?: Json;
}

/** What tells a value of one kind from one of another: where it differs, the whole value is another. */
const DISCRIMINATORS = ['kind', 'type', 'criterion', 'follows'] as const;

/** What differs between two values, as finely as each difference can be made by itself. */
export function diffJson(before: Json, after: Json, path: readonly Step[] = []): JsonChange[] {
  if (before === after) return [];
  if (isObject(before) && isObject(after) && isSameKind(before, after))
    return diffObjects(before, after, path);
  if (Array.isArray(before) && Array.isArray(after)) return diffLists(before, after, path);
  return isEqual(before, after) ? [] : [{ path, before, after }];
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values are the same, whatever the order of their keys. */
export function isEqual(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]))
  );
}

const isSameKind = (a: JsonObject, b: JsonObject): boolean =>
  DISCRIMINATORS.every((key) => own(a, key) === own(b, key));

const own = (object: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** What differs between two objects, key by key, whatever kind they say they are. */
export function diffObjects(before: JsonObject, after: JsonObject, path: readonly Step[] = []): JsonChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].sort().flatMap((key) => {
    const [old, now] = [own(before, key), own(after, key)];
    if (old === undefined || now === undefined) return [fromTo([...path, key], old, now)];
    return diffJson(old, now, [...path, key]);
  });
}

const fromTo = (path: readonly Step[], before: Json | undefined, after: Json | undefined): JsonChange => ({
  path,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

/** Item by item where items are known by their ids, or by their places; else the list as a whole. */
function diffLists(before: readonly Json[], after: readonly Json[], path: readonly Step[]): JsonChange[] {
  const [old, now] = [idsOf(before), idsOf(after)];
  const order = old && now && joinedOrder(old, now);
  if (old && now && order) return diffItems(before, after, path, { old, now, order });
  if (before.length === after.length && !(old && now))
    return before.flatMap((item, index) => diffJson(item, after[index] ?? null, [...path, index]));
  return isEqual([...before], [...after]) ? [] : [{ path, before: [...before], after: [...after] }];
}

interface Ids {
  old: readonly string[];
  now: readonly string[];
  order: readonly string[];
}

function diffItems(
  before: readonly Json[],
  after: readonly Json[],
  path: readonly Step[],
  { old, now, order }: Ids,
): JsonChange[] {
  return order.flatMap((id) => {
    const [was, is] = [before[old.indexOf(id)], after[now.indexOf(id)]];
    if (was === undefined || is === undefined) return [{ ...fromTo(path, was, is), item: { id, order } }];
    // An item of another kind is still the one with that id.
    return diffJson(was, is, [...path, { item: id }]);
  });
}

/** The ids of a list's items, when each has one of its own; of an empty list, none. */
function idsOf(list: readonly Json[]): readonly string[] | undefined {
  const ids = list.map((item) => (isObject(item) ? own(item, 'id') : undefined));
  const isKnown = ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length;
  return isKnown ? (ids as string[]) : undefined;
}

/** All of both in an order that fits both; undefined when what they share is in another order. */
export function joinedOrder(old: readonly string[], now: readonly string[]): readonly string[] | undefined {
  const [inOld, inNow] = [new Set(old), new Set(now)];
  const shared = old.filter((id) => inNow.has(id));
  if (now.filter((id) => inOld.has(id)).some((id, index) => id !== shared[index])) return undefined;
  const order: string[] = [];
  let next = 0;
  for (const id of now) {
    if (inOld.has(id)) {
      for (let was = old[next]; was !== id; was = old[next]) {
        order.push(was ?? '');
        next++;
      }
      next++;
    }
    order.push(id);
  }
  return [...order, ...old.slice(next)];
}
