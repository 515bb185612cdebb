import type { Flow } from '#runtime/index.ts';

/** How much it can come to by the ways to a node: at least, at the most, and more with every round of a loop. */
export interface Range {
  min: number;
  max: number;
  more: boolean;
}

type Weight = (node: string, key: string) => { min: number; max: number };

/**
 * Adds up along the ways from where contacts begin, the node itself counted. `order`: the nodes they can come to, each after
 * those before it. What leads back is no way of its own: it makes `more` of what lies on the loop and behind it.
 */
export function rangesOf(
  { edges }: Pick<Flow, 'edges'>,
  starts: readonly string[],
  keys: readonly string[],
  weight: Weight,
): { order: string[]; ranges: Map<string, Map<string, Range>> } {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const { order, back } = sorted(next, starts);
  const loops = back.map(([from, to]) => {
    const nodes = between(next, to, from);
    const adds = new Set(keys.filter((key) => nodes.some((node) => weight(node, key).max > 0)));
    return { nodes: new Set(nodes), adds };
  });
  const leadsBack = new Set(back.map(([from, to]) => `${from} ${to}`));
  const ranges = new Map<string, Map<string, Range>>();
  for (const start of starts) ranges.set(start, own(start));
  for (const node of order) {
    const before = ranges.get(node) ?? own(node);
    for (const to of next.get(node) ?? []) {
      if (leadsBack.has(`${node} ${to}`)) continue;
      ranges.set(to, joined(ranges.get(to), extended(before, to)));
    }
  }
  return { order, ranges };

  function own(node: string): Map<string, Range> {
    return new Map(
      keys.map((key) => {
        const { min, max } = weight(node, key);
        const more = loops.some(({ nodes, adds }) => adds.has(key) && nodes.has(node));
        return [key, { min, max, more }];
      }),
    );
  }

  function extended(before: ReadonlyMap<string, Range>, to: string): Map<string, Range> {
    const after = own(to);
    for (const [key, { min, max, more }] of before) {
      const range = after.get(key);
      if (range) after.set(key, { min: range.min + min, max: range.max + max, more: range.more || more });
    }
    return after;
  }
}

function joined(one: Map<string, Range> | undefined, other: Map<string, Range>): Map<string, Range> {
  if (!one) return other;
  return new Map(
    [...other].map(([key, { min, max, more }]) => {
      const known = one.get(key) ?? { min, max, more };
      return [
        key,
        { min: Math.min(known.min, min), max: Math.max(known.max, max), more: known.more || more },
      ];
    }),
  );
}

/** The nodes in an order in which each comes after those before it, and the edges that lead back. No recursion: ways are long. */
function sorted(next: ReadonlyMap<string, readonly string[]>, starts: readonly string[]) {
  const done: string[] = [];
  const back: [string, string][] = [];
  const state = new Map<string, 'open' | 'done'>();
  for (const start of starts) {
    const stack: { node: string; at: number }[] = [{ node: start, at: 0 }];
    if (state.has(start)) continue;
    state.set(start, 'open');
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const to = next.get(top.node)?.[top.at++];
      if (to === undefined) {
        state.set(top.node, 'done');
        done.push(top.node);
        stack.pop();
      } else if (state.get(to) === 'open') back.push([top.node, to]);
      else if (!state.has(to)) {
        state.set(to, 'open');
        stack.push({ node: to, at: 0 });
      }
    }
  }
  return { order: done.reverse(), back };
}

/** The nodes on the ways from one node to another, both counted. */
function between(next: ReadonlyMap<string, readonly string[]>, from: string, to: string): string[] {
  const after = reached(next, from);
  const previous = new Map<string, string[]>();
  for (const [node, all] of next)
    for (const one of all) previous.set(one, [...(previous.get(one) ?? []), node]);
  const before = reached(previous, to);
  return [...after].filter((node) => before.has(node));
}

function reached(next: ReadonlyMap<string, readonly string[]>, from: string): Set<string> {
  const found = new Set([from]);
  for (const node of found) for (const to of next.get(node) ?? []) found.add(to);
  return found;
}
