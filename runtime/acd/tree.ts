import { withAt, withInserted, withoutAt } from './copies.ts';

/**
 * A sorted map as plain JSON that is never changed: an update copies one path and shares the rest. It is what lets a
 * queue of a hundred thousand contacts be a value.
 */
export type Tree<V, K extends Key = string> = Leaf<V, K> | Branch<V, K>;

export type Key = string | number;

interface Leaf<V, K> {
  readonly keys: readonly K[];
  readonly values: readonly V[];
}

/** `keys` are the first keys of the nodes, or less: whatever comes before the second belongs to the first. */
interface Branch<V, K extends Key> {
  readonly keys: readonly K[];
  readonly nodes: readonly Tree<V, K>[];
}

/** How many keys a node holds at most. */
export const WIDTH = 32;
/** Two neighbours that hold no more than this together become one. */
const JOINED_MAX = WIDTH / 2;

const EMPTY: Leaf<never, never> = { keys: [], values: [] };

export const emptyTree = <V, K extends Key = string>(): Tree<V, K> => EMPTY as unknown as Tree<V, K>;

const isBranch = <V, K extends Key>(tree: Tree<V, K>): tree is Branch<V, K> => 'nodes' in tree;

export const isEmpty = <V, K extends Key>(tree: Tree<V, K>): boolean => tree.keys.length === 0;

/** How many keys are at most the one asked for. */
function rank<K extends Key>(keys: readonly K[], key: K): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keys[middle]! <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The node of a branch that a key belongs to. */
const nodeFor = <K extends Key>(keys: readonly K[], key: K): number => Math.max(0, rank(keys, key) - 1);

export function get<V, K extends Key>(tree: Tree<V, K>, key: K): V | undefined {
  let at = tree;
  while (isBranch(at)) at = at.nodes[nodeFor(at.keys, key)]!;
  const index = rank(at.keys, key) - 1;
  return index >= 0 && at.keys[index] === key ? at.values[index] : undefined;
}

/** The least key with its value. */
export function first<V, K extends Key>(tree: Tree<V, K>): { key: K; value: V } | undefined {
  let at = tree;
  while (isBranch(at)) at = at.nodes[0]!;
  return at.keys.length > 0 ? { key: at.keys[0]!, value: at.values[0]! } : undefined;
}

export const set = <V, K extends Key>(tree: Tree<V, K>, key: K, value: V): Tree<V, K> =>
  joinedBy(put(tree, key, value));

/** One tree of what had to be split. */
const joinedBy = <V, K extends Key>([left, right]: [Tree<V, K>, Tree<V, K>?]): Tree<V, K> =>
  right ? { keys: [left.keys[0]!, right.keys[0]!], nodes: [left, right] } : left;

/** The node with the key, and a second one when it had to be split. */
function put<V, K extends Key>(tree: Tree<V, K>, key: K, value: V): [Tree<V, K>, Tree<V, K>?] {
  if (!isBranch(tree)) {
    const index = rank(tree.keys, key) - 1;
    if (index >= 0 && tree.keys[index] === key)
      return [{ keys: tree.keys, values: withAt(tree.values, index, value) }];
    const keys = withInserted(tree.keys, index + 1, key);
    return splitLeaf(keys, withInserted(tree.values, index + 1, value));
  }
  const index = nodeFor(tree.keys, key);
  const [node, added] = put(tree.nodes[index]!, key, value);
  const nodes = withAt(tree.nodes, index, node);
  const own = key < tree.keys[index]! ? withAt(tree.keys, index, key) : tree.keys;
  if (!added) return [{ keys: own, nodes }];
  return splitBranch(withInserted(own, index + 1, added.keys[0]!), withInserted(nodes, index + 1, added));
}

/** Keys mostly come in order, so that the left half of a split stays nearly full. */
const cut = (length: number): number => length - JOINED_MAX / 2;

function splitLeaf<V, K extends Key>(keys: readonly K[], values: readonly V[]): [Leaf<V, K>, Leaf<V, K>?] {
  if (keys.length <= WIDTH) return [{ keys, values }];
  const at = cut(keys.length);
  return [
    { keys: keys.slice(0, at), values: values.slice(0, at) },
    { keys: keys.slice(at), values: values.slice(at) },
  ];
}

function splitBranch<V, K extends Key>(
  keys: readonly K[],
  nodes: readonly Tree<V, K>[],
): [Branch<V, K>, Branch<V, K>?] {
  if (keys.length <= WIDTH) return [{ keys, nodes }];
  const at = cut(keys.length);
  return [
    { keys: keys.slice(0, at), nodes: nodes.slice(0, at) },
    { keys: keys.slice(at), nodes: nodes.slice(at) },
  ];
}

/** Without a key; the same tree when it does not have it. */
export function remove<V, K extends Key>(tree: Tree<V, K>, key: K): Tree<V, K> {
  const without = take(tree, key);
  if (!isBranch(without)) return without;
  return without.nodes.length === 1 ? without.nodes[0]! : without.nodes.length === 0 ? emptyTree() : without;
}

function take<V, K extends Key>(tree: Tree<V, K>, key: K): Tree<V, K> {
  if (!isBranch(tree)) {
    const index = rank(tree.keys, key) - 1;
    if (index < 0 || tree.keys[index] !== key) return tree;
    return { keys: withoutAt(tree.keys, index), values: withoutAt(tree.values, index) };
  }
  const index = nodeFor(tree.keys, key);
  const node = take(tree.nodes[index]!, key);
  if (node === tree.nodes[index]) return tree;
  if (node.keys.length === 0)
    return { keys: withoutAt(tree.keys, index), nodes: withoutAt(tree.nodes, index) };
  return joined(tree.keys, withAt(tree.nodes, index, node), index);
}

/** With a node and its next neighbour made one, when they are small. */
function joined<V, K extends Key>(
  keys: readonly K[],
  nodes: readonly Tree<V, K>[],
  index: number,
): Branch<V, K> {
  const at = index + 1 < nodes.length ? index : index - 1;
  const left = nodes[at];
  const right = nodes[at + 1];
  if (!left || !right || left.keys.length + right.keys.length > JOINED_MAX) return { keys, nodes };
  return { keys: withoutAt(keys, at + 1), nodes: withAt(withoutAt(nodes, at + 1), at, merged(left, right)) };
}

function merged<V, K extends Key>(left: Tree<V, K>, right: Tree<V, K>): Tree<V, K> {
  const keys = [...left.keys, ...right.keys];
  if (isBranch(left) && isBranch(right)) return { keys, nodes: [...left.nodes, ...right.nodes] };
  // Neighbours are of one height.
  return { keys, values: [...(left as Leaf<V, K>).values, ...(right as Leaf<V, K>).values] };
}

/** The value of the least key above one. */
export function above<V, K extends Key>(tree: Tree<V, K>, key: K): V | undefined {
  if (!isBranch(tree)) return tree.values[rank(tree.keys, key)];
  for (let index = nodeFor(tree.keys, key); index < tree.nodes.length; index++) {
    const found = above(tree.nodes[index]!, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The greatest key. */
export function lastKey<V, K extends Key>(tree: Tree<V, K>): K | undefined {
  let at = tree;
  while (isBranch(at)) at = at.nodes[at.nodes.length - 1]!;
  return at.keys[at.keys.length - 1];
}

/** Whether a key belongs to the first leaf. */
export function isInFront<V, K extends Key>(tree: Tree<V, K>, key: K): boolean {
  let at = tree;
  for (; isBranch(at); at = at.nodes[0]!) if (nodeFor(at.keys, key) > 0) return false;
  return true;
}

/** Without all keys before one. */
export function from<V, K extends Key>(tree: Tree<V, K>, key: K): Tree<V, K> {
  let left = cutBefore(tree, key);
  while (isBranch(left) && left.nodes.length === 1) left = left.nodes[0]!;
  return isEmpty(left) ? emptyTree() : left;
}

function cutBefore<V, K extends Key>(tree: Tree<V, K>, key: K): Tree<V, K> {
  const { keys } = tree;
  if (!isBranch(tree)) {
    const at = rank(keys, key);
    const index = keys[at - 1] === key ? at - 1 : at;
    return index === 0 ? tree : { keys: keys.slice(index), values: tree.values.slice(index) };
  }
  const index = nodeFor(keys, key);
  const node = cutBefore(tree.nodes[index]!, key);
  if (node.keys.length === 0) return { keys: keys.slice(index + 1), nodes: tree.nodes.slice(index + 1) };
  if (index === 0 && node === tree.nodes[0]) return tree;
  return { keys: keys.slice(index), nodes: withAt(tree.nodes.slice(index), 0, node) };
}

/** With more keys, all of them after those it has: no more than fit into a leaf. */
export function append<V, K extends Key>(
  tree: Tree<V, K>,
  keys: readonly K[],
  values: readonly V[],
): Tree<V, K> {
  return joinedBy(attach(tree, { keys, values }));
}

function attach<V, K extends Key>(tree: Tree<V, K>, leaf: Leaf<V, K>): [Tree<V, K>, Tree<V, K>?] {
  if (isBranch(tree)) {
    const last = tree.nodes.length - 1;
    const [node, added] = attach(tree.nodes[last]!, leaf);
    const nodes = withAt(tree.nodes, last, node);
    if (!added) return [{ keys: tree.keys, nodes }];
    return splitBranch([...tree.keys, added.keys[0]!], [...nodes, added]);
  }
  if (tree.keys.length === 0) return [leaf];
  return tree.keys.length + leaf.keys.length <= WIDTH ? [merged(tree, leaf)] : [tree, leaf];
}

/** Calls with each key and value, in order. */
export function forEach<V, K extends Key>(tree: Tree<V, K>, visit: (value: V, key: K) => void): void {
  if (isBranch(tree)) for (const node of tree.nodes) forEach(node, visit);
  else for (const [index, key] of tree.keys.entries()) visit(tree.values[index]!, key);
}
