import type { Port } from '../define/node.ts';
import type { Variables } from '../model/variable.ts';
import { lastLeftFirst } from './graph.ts';
import { isStart, type NodeShape } from './shape.ts';

/** The variables that are sure to have a value at a place of a flow. */
export interface Assigned {
  has(variable: string): boolean;
}

/**
 * For each node, by its id, the variables that have a value whenever a contact comes to it: those that have one from
 * the start, and those that every way to the node sets. Where nobody comes all have one. Nodes of which the same is
 * sure share one answer, those of another flow with the same variables too.
 */
export function assignedWith(
  variables: Variables,
): (shapes: readonly NodeShape[]) => (node: string) => Assigned {
  const bits = bitsOf(variables);
  const known = new Map<bigint, Assigned>();
  return (shapes) => {
    const unset = unsetAt(shapes, bits);
    return (node) => {
      const missing = unset.get(node) ?? NONE;
      const assigned = known.get(missing) ?? {
        has: (name) => ((bits.get(name) ?? NONE) & missing) === NONE,
      };
      known.set(missing, assigned);
      return assigned;
    };
  };
}

/** Sets of variables are numbers with a bit for each, so that ways are compared and joined at once for all. */
type Bits = bigint;
const NONE: Bits = 0n;

/** A bit for each variable that has no value from the start. */
const bitsOf = (variables: Variables): ReadonlyMap<string, Bits> =>
  new Map(
    Object.entries(variables)
      .filter(([, { default: initial, parameter }]) => initial === undefined && !parameter)
      .map(([name], index) => [name, 1n << BigInt(index)]),
  );

/**
 * What may have no value at each node that can be come to: all of it at a start, and elsewhere what has none at a
 * node before it and is not set on the way. Begins with nothing and adds until nothing changes; without loops each
 * node is looked at once.
 */
function unsetAt(shapes: readonly NodeShape[], bits: ReadonlyMap<string, Bits>): ReadonlyMap<string, Bits> {
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  const all = union(bits.values());
  const unset = new Map(shapes.filter(isStart).map(({ id }) => [id, all]));
  const waiting = new Set(lastLeftFirst(new Map(shapes.map(({ id, next }) => [id, [...next.values()]]))));
  // A set is walked in the order of adding, what is added meanwhile included.
  for (const id of waiting) {
    waiting.delete(id);
    const { next, ports } = byId.get(id)!;
    const here = unset.get(id) ?? NONE;
    for (const [port, to] of here === NONE ? [] : next) {
      const before = unset.get(to) ?? NONE;
      const after = before | (here & ~setBy(ports.get(port), bits));
      if (after === before) continue;
      unset.set(to, after);
      waiting.add(to);
    }
  }
  return unset;
}

const setBy = (port: Port | undefined, bits: ReadonlyMap<string, Bits>): Bits =>
  union((port?.sets ?? []).map((name) => bits.get(name) ?? NONE));

function union(sets: Iterable<Bits>): Bits {
  let all = NONE;
  for (const one of sets) all |= one;
  return all;
}
