import type { Sought } from '../../acd/eligible.ts';
import { reachedFrom } from '../reached.ts';
import {
  type Around,
  beginningsOf,
  channelsIn,
  keyOf,
  type Passage,
  passagesOf,
  type RoutedNode,
  routesOf,
  waitsOn,
} from './passages.ts';

/** Past this many different kinds of contacts at one node no more are followed. */
const KINDS_MAX = 32;

/** Contacts that wait for one thing or another, all of the same node. */
type Kind = readonly Sought[];

/**
 * What contacts wait for already when they come to a node that changes what they wait for, by its id. Ways that lead to
 * none such are not followed.
 */
export function cameTo(nodes: readonly RoutedNode[], around: Around): ReadonlyMap<string, Kind> {
  const changers = new Set(
    nodes.filter((node) => node.definition?.routes && routesOf(node, []).length === 0),
  );
  if (changers.size === 0) return new Map();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const spread = spreading(nodes, [...changers]);
  for (const node of nodes)
    spread.from(
      node.id,
      channelsIn(around).flatMap((channel) => leaving(beginningsOf(node, channel, around))),
    );
  for (let next = spread.next(); next; next = spread.next()) {
    const [id, kind] = next;
    const node = byId.get(id);
    if (!node?.definition?.routes) spread.from(id, kind);
    // One that queues contacts, whatever they waited for, was asked before.
    else if (changers.has(node))
      spread.from(
        id,
        kind.flatMap((came) => leaving(passagesOf(node, came, around))),
      );
  }
  return new Map([...changers].map(({ id }) => [id, distinct(spread.at(id))]));
}

const leaving = (passages: readonly Passage[]): Sought[] => passages.map(({ leaves }) => leaves);

/** Which kinds come to which node, and those that were not followed from there yet. */
function spreading(nodes: readonly RoutedNode[], wanted: readonly RoutedNode[]) {
  const ways = new Map(nodes.map((node) => [node.id, waitingWays(node)]));
  const followed = reachedFrom(wanted, backward(ways));
  const known = new Map<string, Set<Kind>>();
  const same = new Map<string, Kind>();
  const pending: [string, Kind][] = [];
  return {
    from(id: string, sought: Kind) {
      if (sought.length === 0 || !followed.has(id)) return;
      const kind = sharedBy(sought, same);
      for (const to of ways.get(id) ?? []) {
        const kinds = known.get(to) ?? new Set();
        if (!followed.has(to) || kinds.has(kind) || kinds.size >= KINDS_MAX) continue;
        known.set(to, kinds.add(kind));
        pending.push([to, kind]);
      }
    },
    next: () => pending.pop(),
    at: (id: string): Sought[] => [...(known.get(id) ?? [])].flat(),
  };
}

const waitingWays = (node: RoutedNode): string[] =>
  [...node.next].filter(([port]) => waitsOn(node, port)).map(([, to]) => to);

/** The same ways the other way around. */
function backward(ways: ReadonlyMap<string, readonly string[]>) {
  const back = new Map([...ways.keys()].map((id) => [id, { id, next: new Map<string, string>() }]));
  for (const [from, ahead] of ways) for (const to of ahead) back.get(to)?.next.set(from, from);
  return back;
}

/** One list for all equal ones, so that going around a loop ends. */
function sharedBy(sought: Kind, same: Map<string, Kind>): Kind {
  const kind = distinct(sought);
  const key = kind.map(keyOf).sort().join(' ');
  const known = same.get(key) ?? kind;
  same.set(key, known);
  return known;
}

const distinct = (sought: Kind): Sought[] => [...new Map(sought.map((one) => [keyOf(one), one])).values()];
