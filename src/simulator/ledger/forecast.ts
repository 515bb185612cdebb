import {
  type Flow,
  hasInput,
  type NodeRegistry,
  type OutMessage,
  type SendContext,
  sentOf,
  type Workspace,
} from '#runtime/index.ts';
import { categoryOf, kindOf, LEDGER_KINDS } from './kinds.ts';
import type { Probed } from './probe.ts';
import { type Range, rangesOf } from './ranges.ts';
import { isNothing, noTotals, type Totals } from './totals.ts';

/** What a node can do, and what can have been done when a contact has been through it. */
export interface Forecast {
  node: string;
  /** At the most each time a contact comes by. */
  own: Totals;
  /** A script that it runs, which does things of its own. */
  calls?: string;
  /** Not all of it could be worked out. */
  isUnsure: boolean;
  /** With all nodes on the ways to it. A key is a kind, or `template CATEGORY`. */
  onTheWay: ReadonlyMap<string, Range>;
  /** No way goes on from it. */
  isEnd: boolean;
}

/** What the nodes of a flow can do, in the order in which contacts come to them; those that nobody comes to are left out. */
export function forecastOf(
  flow: Flow,
  nodes: NodeRegistry,
  workspace: Workspace,
  context: SendContext,
  probed: ReadonlyMap<string, Probed>,
): Forecast[] {
  const can = new Map(
    Object.keys(flow.nodes).map((id) => [
      id,
      capacityOf(id, flow, nodes, workspace, context, probed.get(id)),
    ]),
  );
  const starts = Object.keys(flow.nodes).filter((id) => {
    const definition = nodes.get(flow.nodes[id]?.type ?? '');
    return definition !== undefined && !hasInput(definition);
  });
  const keys = [...new Set([...can.values()].flatMap(({ own }) => Object.keys(weigh(own))))];
  const { order, ranges } = rangesOf(flow, starts, keys, (id, key) => {
    const { own, least } = can.get(id) ?? { own: noTotals(), least: noTotals() };
    return { min: weigh(least)[key] ?? 0, max: weigh(own)[key] ?? 0 };
  });
  const goesOn = new Set(flow.edges.map(({ from }) => from));
  return order.flatMap((id): Forecast[] => {
    const of = can.get(id);
    if (!of) return [];
    const { own, calls, isUnsure } = of;
    const onTheWay = ranges.get(id) ?? new Map<string, Range>();
    return [
      { ...{ node: id, own, isUnsure, onTheWay }, isEnd: !goesOn.has(id), ...(calls ? { calls } : {}) },
    ];
  });
}

/** Whether there is anything to tell of a node. */
export const isTold = ({ own, calls, isUnsure, isEnd }: Forecast): boolean =>
  !isNothing(own) || calls !== undefined || isUnsure || isEnd;

/** Of a node alone: the most it can do, and the least. */
interface Capacity {
  own: Totals;
  least: Totals;
  calls?: string | undefined;
  isUnsure: boolean;
}

function capacityOf(
  id: string,
  flow: Flow,
  nodes: NodeRegistry,
  workspace: Workspace,
  context: SendContext,
  probed: Probed | undefined,
): Capacity {
  const node = flow.nodes[id];
  const definition = nodes.get(node?.type ?? '');
  const written = node && definition ? sentOf(definition, node.params, context) : [];
  const [own, least] = [noTotals(), noTotals()];
  for (const message of written) count(own, message, workspace);
  for (const message of probed?.messages ?? []) count(least, message, workspace);
  for (const effect of probed?.effects ?? []) {
    const kind = kindOf(effect);
    if (kind) for (const totals of [own, least]) totals.kinds[kind]++;
  }
  // What it certainly does is among what it can do.
  own.kinds.message = Math.max(own.kinds.message, least.kinds.message);
  return { own, least, calls: probed?.calls, isUnsure: probed?.isUnsure ?? true };
}

function count({ kinds, templates }: Totals, message: OutMessage, workspace: Workspace): void {
  kinds.message++;
  if (message.kind !== 'template') return;
  const category = categoryOf(message, workspace) ?? '';
  templates[category] = (templates[category] ?? 0) + 1;
}

/** By key, without what there is none of. */
function weigh({ kinds, templates }: Totals): Record<string, number> {
  const weights: Record<string, number> = {};
  for (const kind of LEDGER_KINDS) if (kinds[kind] > 0) weights[kind] = kinds[kind];
  for (const [category, number] of Object.entries(templates)) weights[`template ${category}`] = number;
  return weights;
}
