import type { Json, JsonObject } from '../../runtime/model/json.ts';

/** A place in an object to be made: `order.id`. */
export const MEMBER_PATH = /^[A-Za-z_$][\w$-]*(\.[A-Za-z_$][\w$-]*)*$/;
/** A place in an answer: `order.items[0].price`. */
export const VALUE_PATH = /^([A-Za-z_$][\w$-]*|\[\d{1,5}\])(\.[A-Za-z_$][\w$-]*|\[\d{1,5}\])*$/;

const SEGMENT = /\[(\d+)\]|[^.[\]]+/g;

/** The members and the places in lists that a path leads through. */
const segmentsOf = (path: string): (string | number)[] =>
  [...path.matchAll(SEGMENT)].map(([name, index]) => (index === undefined ? name : Number(index)));

/** Reads what is at a path of any JSON; undefined when there is nothing. */
export function prepareRead(path: string): (from: Json | undefined) => Json | undefined {
  const segments = segmentsOf(path);
  return (from) => segments.reduce<Json | undefined>(step, from);
}

function step(at: Json | undefined, segment: string | number): Json | undefined {
  if (typeof at !== 'object' || at === null) return undefined;
  if (typeof segment === 'number') return Array.isArray(at) ? at[segment] : undefined;
  return !Array.isArray(at) && Object.hasOwn(at, segment) ? at[segment] : undefined;
}

/** Puts values at their paths of one new object, which has no prototype for a name to reach. */
export function objectOf(values: readonly (readonly [path: string, value: Json])[]): JsonObject {
  const made = bare();
  for (const [path, value] of values) put(made, path.split('.'), value);
  return made;
}

function put(into: JsonObject, [name = '', ...rest]: readonly string[], value: Json): void {
  if (rest.length === 0) {
    into[name] = value;
    return;
  }
  const known = into[name];
  const inner = typeof known === 'object' && known !== null && !Array.isArray(known) ? known : bare();
  into[name] = inner;
  put(inner, rest, value);
}

const bare = (): JsonObject => Object.create(null) as JsonObject;

/** An answer that has these values at their paths, lists and all. */
export function bodyWith(values: readonly (readonly [path: string, value: Json])[]): Json {
  let body: Json = {};
  for (const [path, value] of values) body = withValue(body, segmentsOf(path), value);
  return body;
}

function withValue(at: Json | undefined, [first, ...rest]: readonly (string | number)[], value: Json): Json {
  if (first === undefined) return value;
  if (typeof first === 'number') {
    const list = Array.isArray(at) ? [...at] : [];
    while (list.length <= first) list.push(null);
    list[first] = withValue(list[first], rest, value);
    return list;
  }
  const known = typeof at === 'object' && at !== null && !Array.isArray(at) ? at : {};
  const inner = Object.hasOwn(known, first) ? known[first] : undefined;
  return { ...known, [first]: withValue(inner, rest, value) };
}

/** The first path that lies within another: `order.id` within `order`. */
export const clashAmong = (paths: readonly string[]): string | undefined =>
  paths.find((path) => paths.some((other) => path.startsWith(`${other}.`)));
