import type { FlowGroup } from '../model/annotation.ts';
import type { Flow, FlowNode } from '../model/flow.ts';
import { isEqual } from './json.ts';

/** Nodes of the earlier flow that are the same in the later one under another id: from the one id to the other. */
export function renamedNodes(before: Flow, after: Flow): ReadonlyMap<string, string> {
  const gone = groupByContent(before, after);
  const come = groupByContent(after, before);
  const renamed = new Map<string, string>();
  for (const [content, old] of gone) {
    const now = come.get(content) ?? [];
    for (const [from, to] of pairs(old, now)) renamed.set(from, to);
  }
  return renamed;
}

type Entry = readonly [id: string, node: FlowNode];

/** Nodes that only this flow has, by what they are and do. */
function groupByContent(flow: Flow, other: Flow): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const [id, node] of Object.entries(flow.nodes).sort(byId)) {
    if (Object.hasOwn(other.nodes, id)) continue;
    const content = JSON.stringify([node.type, node.title ?? null, withKeysInOrder(node.params)]);
    groups.set(content, [...(groups.get(content) ?? []), [id, node]]);
  }
  return groups;
}

const byId = ([a]: Entry, [b]: Entry): number => (a < b ? -1 : 1);

/** Those at the same place; else the only one there is on both sides, when it says something of its own. */
function pairs(old: readonly Entry[], now: readonly Entry[]): [string, string][] {
  const left = new Map(now);
  const found = old.flatMap(([from, node]): [string, string][] => {
    const to = [...left].find(([, other]) => isEqual(node.position, other.position))?.[0];
    if (to === undefined) return [];
    left.delete(to);
    return [[from, to]];
  });
  const [first] = old;
  const [last] = now;
  if (found.length > 0 || old.length > 1 || now.length > 1 || !first || !last) return found;
  return Object.keys(first[1].params).length > 0 ? [[first[0], last[0]]] : [];
}

const withKeysInOrder = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(withKeysInOrder)
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, inner]) => [key, withKeysInOrder(inner)])
      : value;

/** The flow with other ids for some of its nodes, wherever they are named. */
export function renameNodes(flow: Flow, renamed: ReadonlyMap<string, string>): Flow {
  if (renamed.size === 0) return flow;
  const named = (id: string) => renamed.get(id) ?? id;
  const groups = Object.entries(flow.groups ?? {}).map(([id, group]): [string, FlowGroup] => [
    id,
    group.nodes.some((node) => renamed.has(node)) ? { ...group, nodes: group.nodes.map(named) } : group,
  ]);
  return {
    ...flow,
    nodes: Object.fromEntries(Object.entries(flow.nodes).map(([id, node]) => [named(id), node])),
    edges: flow.edges.map((edge) =>
      renamed.has(edge.from) || renamed.has(edge.to)
        ? { ...edge, from: named(edge.from), to: named(edge.to) }
        : edge,
    ),
    ...(flow.groups ? { groups: Object.fromEntries(groups) } : {}),
  };
}
