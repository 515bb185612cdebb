import { withAt, withInserted, withoutAt } from './copies.ts';

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

const BITS = 4;
const WAYS = 1 << BITS;
/** Deeper than this the hash has no bits left. */
const DEPTH_MAX = 32 / BITS;
/** How many keys a leaf holds before it becomes a fork: ten that differ in their last digit, and some. */
export const LEAF_MAX = 12;

const EMPTY: Leaf<never> = { keys: [], values: [] };

export const emptyTable = <V>(): Table<V> => EMPTY;

export const isEmpty = <V>(table: Table<V>): boolean =>
  table === EMPTY || (!isFork(table) && table.keys.length === 0);

const isFork = <V>(table: Table<V>): table is Fork<V> => Array.isArray(table);

/**
 * FNV-1a over all but the last two characters, with these in the middle of its bits: ids are mostly counted up, and
 * those that follow each other are used together, so that they should lie together.
 */
export function hashOf(key: string): number {
  const end = key.length - 2;
  let hash = 0x811c9dc5;
  for (let index = 0; index < end; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  const tens = end >= 0 ? key.charCodeAt(end) : 0;
  const last = end >= -1 ? key.charCodeAt(end + 1) : 0;
  hash ^= hash >>> 16;
  return ((hash & 0xfff) | ((tens & 15) << 12) | ((last & 15) << 16) | ((hash << 8) & 0xfff00000)) >>> 0;
}

const way = (hash: number, depth: number): number => (hash >>> (depth * BITS)) & (WAYS - 1);

function indexIn(keys: readonly string[], key: string): number {
  for (let index = 0; index < keys.length; index++) if (keys[index] === key) return index;
  return -1;
}

export const get = <V>(table: Table<V>, key: string): V | undefined =>
  find(table, key, isFork(table) ? hashOf(key) : 0);

/** The same by a key whose hash is known. */
export function find<V>(table: Table<V>, key: string, hash: number): V | undefined {
  let at: Table<V> | null | undefined = table;
  for (let bits = hash; at && isFork(at); bits >>>= BITS) at = at[bits & (WAYS - 1)];
  if (!at) return undefined;
  const index = indexIn(at.keys, key);
  return index < 0 ? undefined : at.values[index];
}

export const set = <V>(table: Table<V>, key: string, value: V): Table<V> =>
  put(table, key, value, hashOf(key), 0);

function put<V>(table: Table<V>, key: string, value: V, hash: number, depth: number): Table<V> {
  if (isFork(table)) {
    const index = way(hash, depth);
    return withAt(table, index, put(table[index] ?? EMPTY, key, value, hash, depth + 1));
  }
  const { keys } = table;
  const index = indexIn(keys, key);
  if (index < 0 && keys.length >= LEAF_MAX && depth < DEPTH_MAX)
    return put(forked(table, depth), key, value, hash, depth);
  const { values } = table;
  if (index >= 0) return { keys, values: withAt(values, index, value) };
  const end = keys.length;
  return { keys: withInserted(keys, end, key), values: withInserted(values, end, value) };
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
  const index = indexIn(keys, key);
  if (index < 0) return table;
  return keys.length === 1 ? null : { keys: withoutAt(keys, index), values: withoutAt(values, index) };
}

function takeFromFork<V>(fork: Fork<V>, key: string, hash: number, depth: number): Table<V> | null {
  const index = way(hash, depth);
  const former = fork[index];
  if (!former) return fork;
  const left = take(former, key, hash, depth + 1);
  if (left === former) return fork;
  const copy = withAt(fork, index, left);
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

/** One of many changes: what a key is to have, or nothing. */
export interface Change<V> {
  readonly key: string;
  readonly hash: number;
  value: V | undefined;
  /** The next of a chain, which is used up. */
  next: Change<V> | undefined;
}

/** With a chain of changes, each of another key: what several of them pass through is copied once. */
export const written = <V>(table: Table<V>, chain: Change<V> | undefined): Table<V> =>
  chain ? (write(table, chain, 0) ?? EMPTY) : table;

function write<V>(table: Table<V>, chain: Change<V>, depth: number): Table<V> | null {
  if (!chain.next) {
    const { key, hash, value } = chain;
    return value === undefined ? take(table, key, hash, depth) : put(table, key, value, hash, depth);
  }
  return isFork(table) ? writeFork(table.slice(), chain, depth) : writeLeaf(table, chain, depth);
}

/** Changes a fork that nobody else has. */
function writeFork<V>(fork: (Table<V> | null)[], chain: Change<V>, depth: number): Table<V> | null {
  const chains: (Change<V> | undefined)[] = new Array(WAYS).fill(undefined);
  for (let one: Change<V> | undefined = chain; one; ) {
    const { next }: Change<V> = one;
    const index = way(one.hash, depth);
    one.next = chains[index];
    chains[index] = one;
    one = next;
  }
  let emptied = false;
  for (let index = 0; index < WAYS; index++) {
    const own = chains[index];
    if (!own) continue;
    const node = write(fork[index] ?? EMPTY, own, depth + 1);
    fork[index] = node === EMPTY ? null : node;
    if (fork[index] === null) emptied = true;
  }
  return emptied ? folded(fork) : fork;
}

function writeLeaf<V>(leaf: Leaf<V>, chain: Change<V>, depth: number): Table<V> | null {
  const keys = leaf.keys.slice();
  const values = leaf.values.slice();
  for (let one: Change<V> | undefined = chain; one; one = one.next) {
    const found = indexIn(keys, one.key);
    if (one.value !== undefined) {
      const index = found < 0 ? keys.length : found;
      keys[index] = one.key;
      values[index] = one.value;
    } else if (found >= 0) {
      keys.splice(found, 1);
      values.splice(found, 1);
    }
  }
  if (keys.length > LEAF_MAX && depth < DEPTH_MAX)
    return writeFork(new Array(WAYS).fill(null), chained(keys, values), depth);
  // Of the exact length, which adding does not give.
  return keys.length === 0 ? null : { keys: keys.slice(), values: values.slice() };
}

function chained<V>(keys: readonly string[], values: readonly V[]): Change<V> {
  let chain: Change<V> | undefined;
  for (let index = keys.length - 1; index >= 0; index--) {
    const key = keys[index] ?? '';
    chain = { key, hash: hashOf(key), value: values[index], next: chain };
  }
  if (!chain) throw new Error('Nothing to chain.');
  return chain;
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
