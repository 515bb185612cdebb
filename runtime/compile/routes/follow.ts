import type { Sought } from '../../acd/eligible.ts';
import { SECOND } from '../../model/instant.ts';
import { Line } from './line.ts';
import {
  type Around,
  keyOf,
  type Passage,
  passagesOf,
  type RoutedNode,
  type Waited,
  waitsOn,
} from './passages.ts';

/** What a contact waits for from a stage at a node on, if it is still there by then. */
export interface Wait extends Waited {
  node: RoutedNode;
  /** What it waited for before; undefined where it is queued. */
  before: Sought | undefined;
  /** The way of waiting that the stage is of. */
  passage: Passage;
}

/** What a contact waits for at a node, milliseconds later; without `waited` it only comes there. */
export interface Later {
  at: number;
  node: RoutedNode;
  sought: Sought;
  waited?: Waited;
}

/** Comings that are looked at in one flow; one that takes more is not followed to its end. */
const FOLLOWED_MAX = 100_000;

/** How far a search goes. */
export interface Bounds {
  /** Only what is sooner; it may be lowered on the way. */
  before?: number;
  /** Where searches for the same went on to the end in vain: the next one does not look there again. */
  inVain?: Set<string>;
  /** Whether all that may become of a contact that waits there is known: it is not followed any further. */
  isKnown?(node: RoutedNode, waited: Waited): boolean;
}

export interface Follower {
  /** Whatever else a contact comes to wait for as long as nobody takes it, in the order of time. */
  laterThan(wait: Wait, bounds?: Bounds): Iterable<Reached>;
  /** All was followed: what was not found is not there. */
  isWhole(): boolean;
}

/** At a node where it waits. */
export type Reached = Later & { waited: Waited };

/** Follows contacts that nobody takes through a flow. */
export function followerIn(byId: ReadonlyMap<string, RoutedNode>, around: Around): Follower {
  let left = FOLLOWED_MAX;
  function* laterThan(wait: Wait, bounds: Bounds = {}): Generator<Reached> {
    const come = new Set<string>();
    const line = new Line<Later>();
    line.add(...leadsTo(wait.node, restOf(wait), -wait.stage.after * SECOND, byId));
    for (let next = line.first(); next && left > 0; next = line.first()) {
      const { node, sought, at, waited } = next;
      if (at >= (bounds.before ?? Number.POSITIVE_INFINITY)) return;
      if (waited) {
        yield { ...next, waited };
        continue;
      }
      const key = `${node.id} ${keyOf(sought)}`;
      if (come.has(key) || bounds.inVain?.has(key)) continue;
      come.add(key);
      left--;
      for (const passage of passagesOf(node, sought, around)) {
        const [first] = passage.waits;
        const ahead = leadsTo(node, passage, at, byId);
        line.add(...(first && bounds.isKnown?.(node, first) ? ahead.slice(0, 1) : ahead));
      }
    }
    if (left > 0 && (bounds.before ?? Number.POSITIVE_INFINITY) === Number.POSITIVE_INFINITY)
      for (const key of come) bounds.inVain?.add(key);
  }
  return { laterThan, isWhole: () => left > 0 };
}

/** The stages of a way of waiting and the nodes behind it, for who came to the node at a time. */
function leadsTo(
  node: RoutedNode,
  { waits, leaves }: Passage,
  came: number,
  byId: ReadonlyMap<string, RoutedNode>,
): Later[] {
  const stages = waits.map((waited) => {
    const { stage, sought } = waited;
    return { at: came + stage.after * SECOND, node, sought, waited };
  });
  const onwards = [...node.next].flatMap(([port, id]): Later[] => {
    const to = byId.get(id);
    if (!to || !waitsOn(node, port)) return [];
    return [{ at: Math.max(0, came + (node.ports.get(port)?.after?.min ?? 0)), node: to, sought: leaves }];
  });
  return [...stages, ...onwards];
}

const restOf = ({ stage, passage }: Wait): Passage => ({
  ...passage,
  waits: passage.waits.slice(passage.waits.findIndex((waited) => waited.stage === stage) + 1),
});
