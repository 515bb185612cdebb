import type { Flow, FlowEdge } from '#runtime/index.ts';
import { isKeyed, keysOf, meansSame } from './meaning.ts';

/** What two sides made of one flow. */
export interface Merged {
  /** With the changes of both; where both changed the same place, as `mine` has it. */
  flow: Flow;
  /** The places that both changed, each differently, as JSON paths. */
  clashes: string[];
}

/**
 * Joins the changes that led from `base` to `mine` with those that led from it to `theirs`. What each side left alone is
 * as the other has it.
 */
export function mergeFlows(base: Flow, mine: Flow, theirs: Flow): Merged {
  if (base === theirs) return { flow: mine, clashes: [] };
  const clashes: string[] = [];
  const merged = merge({ base: keyed(base), mine: keyed(mine), theirs: keyed(theirs) }, '', clashes);
  return { flow: unkeyed(merged as KeyedFlow), clashes };
}

/** Edges by the port they leave by, so that those of different ports do not get in each other's way. */
type KeyedFlow = Omit<Flow, 'edges'> & { edges: Record<string, FlowEdge[]> };

function keyed({ edges, ...flow }: Flow): KeyedFlow {
  const byPort: Record<string, FlowEdge[]> = {};
  for (const edge of edges) {
    const port = `${edge.from} ${edge.port}`;
    byPort[port] = [...(byPort[port] ?? []), edge];
  }
  return { ...flow, edges: byPort };
}

const unkeyed = ({ edges, ...flow }: KeyedFlow): Flow => ({ ...flow, edges: Object.values(edges).flat() });

interface Sides {
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

function merge({ base, mine, theirs }: Sides, path: string, clashes: string[]): unknown {
  if (meansSame(mine, base)) return theirs;
  if (meansSame(theirs, base) || meansSame(mine, theirs)) return mine;
  if (isKeyed(mine) && isKeyed(theirs) && (base === undefined || isKeyed(base))) {
    const entries = keysOf(theirs, mine).map((key): [string, unknown] => [
      key,
      merge(sidesAt({ base: base ?? {}, mine, theirs }, key), path ? `${path}.${key}` : key, clashes),
    ]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
  clashes.push(path);
  return mine;
}

const sidesAt = (
  { base, mine, theirs }: Record<keyof Sides, Readonly<Record<string, unknown>>>,
  key: string,
): Sides => ({ base: base[key], mine: mine[key], theirs: theirs[key] });

/**
 * The innermost place that holds all that differs, as a JSON path: typing there is one step of the history. Empty when
 * the whole differs.
 */
export function placeOfChange(one: unknown, other: unknown): string {
  const path: string[] = [];
  let [left, right] = [one, other];
  while (isKeyed(left) && isKeyed(right)) {
    const [before, after] = [left, right];
    const changed = keysOf(before, after).filter((key) => !meansSame(before[key], after[key]));
    const [key] = changed;
    if (changed.length !== 1 || key === undefined) break;
    path.push(key);
    [left, right] = [before[key], after[key]];
  }
  return path.join('.');
}
