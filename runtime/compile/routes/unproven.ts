import type { Port } from '../../define/node.ts';
import { HOUR } from '../../model/instant.ts';
import { reachedFrom } from '../reached.ts';
import { isStart, type NodeShape } from '../shape.ts';

/** How a contact may come to a node without a proof that a place is open. */
interface Coming {
  /** Where the way begins. */
  since: string;
  /** The node before this one. */
  by?: string;
  /** Other hours that were found open on the way. */
  open: ReadonlySet<string>;
}

/** By the id of the node. */
export type Unproven = ReadonlyMap<string, Coming>;

/** So long a place that was open counts as open: customers answer and agents are looked for meanwhile. */
const HOLDS = HOUR;
const NONE: ReadonlySet<string> = new Set();

/**
 * The nodes that a contact can come to without the script having seen that a place is open, or after a wait that is sure
 * to be a long one. Who has an agent, or just had, is a proof that people are at work.
 */
export function unprovenIn(nodes: readonly NodeShape[], proves: (hours: string) => boolean): Unproven {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const starts = nodes.filter(isStart);
  const found = new Map<string, Coming>(starts.map(({ id }) => [id, { since: id, open: NONE }]));
  const come = (to: string, coming: Coming) => (found.has(to) ? found : found.set(to, coming));
  for (const id of reachedFrom(starts, byId))
    for (const [name, to] of byId.get(id)?.next ?? []) {
      const port = byId.get(id)?.ports.get(name);
      if ((port?.after?.min ?? 0) > HOLDS && !isProof(port, proves))
        come(to, { since: id, by: id, open: NONE });
    }
  // A map is walked in the order of adding, what is added meanwhile included.
  for (const [id, { since, open }] of found)
    for (const [name, to] of byId.get(id)?.next ?? []) {
      const port = byId.get(id)?.ports.get(name);
      if (!isProof(port, proves)) come(to, { since, by: id, open: withHours(open, port?.openOf) });
    }
  return found;
}

const withHours = (open: ReadonlySet<string>, hours: string | undefined): ReadonlySet<string> =>
  hours === undefined || open.has(hours) ? open : new Set([...open, hours]);

const isProof = (port: Port | undefined, proves: (hours: string) => boolean): boolean =>
  port?.agent !== undefined || (port?.openOf !== undefined && proves(port.openOf));

/** So many nodes at the end of a way are named, and the one where it begins. */
const NAMED_MAX = 4;

/** A way without proof to a node, `…` for some of its nodes, with the other hours that are open on it. */
export function wayTo(
  id: string,
  unproven: Unproven,
): { nodes: string[]; open: ReadonlySet<string> } | undefined {
  const coming = unproven.get(id);
  if (!coming) return undefined;
  const { since, open } = coming;
  const way = new Set([id]);
  let { by } = coming;
  for (; by !== undefined && !way.has(by) && way.size < NAMED_MAX; by = unproven.get(by)?.by) way.add(by);
  const isCut = by !== undefined && by !== since && !way.has(by);
  const begin = way.has(since) ? [] : isCut ? [since, '…'] : [since];
  return { nodes: [...begin, ...[...way].reverse()], open };
}
