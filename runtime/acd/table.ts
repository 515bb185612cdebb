/**
 * A map by id as plain JSON that is never changed: an update copies one short path and shares the rest. Keys are found
 * by their hash, so that a hundred thousand contacts are looked up as fast as a few; in which order they are told is
 * always the same, and nothing to go by.
 */
export type Table<V> = Fork<V> | Leaf<V>;

interface Leaf<V> {
  readonly keys: readonly string[];
  readonly values: readonly V[];
}

/** By the next bits of the hash; null where there is nothing. */
type Fork<V> = readonly (Table<V> | null)[];

const BITS = 5;
const WAYS = 1 << BITS;
/** Deeper than this the hash has no bits left. */
const DEPTH_MAX = Math.floor(32 / BITS);
/** How many keys a leaf holds before it becomes a fork. */
export const LEAF_MAX = 8;

const EMPTY: Leaf<never> = { keys: [], values: [] };

export const emptyTable = <V>(): Table<V> => EMPTY;

const isFork = <V>(table: Table<V>): table is Fork<V> => Array.isArray(table);

/** FNV-1a over UTF-16 units. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

const way = (hash: number, depth: number): number => (hash >>> (depth * BITS)) & (WAYS - 1);

export function get<V>(table: Table<V>, key: string): V | undefined {
  let at: Table<V> | null | undefined = table;
  if (isFork(at)) {
    const hash = hashOf(key);
    for (let depth = 0; at && isFork(at); depth++) at = at[way(hash, depth)];
  }
  if (!at) return undefined;
  const index = at.keys.indexOf(key);
  return index < 0 ? undefined : at.values[index];
}

export const set = <V>(table: Table<V>, key: string, value: V): Table<V> =>
  put(table, key, value, hashOf(key), 0);

function put<V>(table: Table<V>, key: string, value: V, hash: number, depth: number): Table<V> {
  if (isFork(table)) {
    const index = way(hash, depth);
    const copy = table.slice();
    copy[index] = put(table[index] ?? EMPTY, key, value, hash, depth + 1);
    return copy;
  }
  const { keys, values } = table;
  const index = keys.indexOf(key);
  if (index >= 0) return { keys, values: values.with(index, value) };
  if (keys.length < LEAF_MAX || depth >= DEPTH_MAX)
    return { keys: [...keys, key], values: [...values, value] };
  return put(forked(table, depth), key, value, hash, depth);
}

function forked<V>({ keys, values }: Leaf<V>, depth: number): Fork<V> {
  const fork: (Table<V> | null)[] = new Array(WAYS).fill(null);
  for (const [index, key] of keys.entries()) {
    const hash = hashOf(key);
    const at = way(hash, depth);
    fork[at] = put(fork[at] ?? EMPTY, key, values[index]!, hash, depth + 1);
  }
  return fork;
}

/** Without a key; the same table when it does not have it. */
export const remove = <V>(table: Table<V>, key: string): Table<V> =>
  take(table, key, hashOf(key), 0) ?? EMPTY;

function take<V>(table: Table<V>, key: string, hash: number, depth: number): Table<V> | null {
  if (isFork(table)) return takeFromFork(table, key, hash, depth);
  const { keys, values } = table;
  const index = keys.indexOf(key);
  if (index < 0) return table;
  return keys.length === 1 ? null : { keys: keys.toSpliced(index, 1), values: values.toSpliced(index, 1) };
}

function takeFromFork<V>(fork: Fork<V>, key: string, hash: number, depth: number): Table<V> | null {
  const index = way(hash, depth);
  const former = fork[index];
  if (!former) return fork;
  const left = take(former, key, hash, depth + 1);
  if (left === former) return fork;
  const copy = fork.slice();
  copy[index] = left;
  return left === null ? folded(copy) : copy;
}

/** A fork with nothing but one small leaf is that leaf. */
function folded<V>(fork: Fork<V>): Table<V> | null {
  let only: Table<V> | null = null;
  for (const one of fork) {
    if (one === null) continue;
    if (only !== null || isFork(one)) return fork;
    only = one;
  }
  return only;
}

/** Calls with each value and key. */
export function forEach<V>(table: Table<V>, visit: (value: V, key: string) => void): void {
  if (isFork(table)) {
    for (const one of table) if (one) forEach(one, visit);
  } else for (const [index, key] of table.keys.entries()) visit(table.values[index]!, key);
}

export function valuesOf<V>(table: Table<V>): V[] {
  const values: V[] = [];
  forEach(table, (value) => values.push(value));
  return values;
}
