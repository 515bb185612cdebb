import type { Flow, FlowNode, NodeRegistry } from '#runtime/index.ts';
import type { Kin } from './shared.ts';

/** Nodes by their type, the most of a kind first; `unknown` are those of types nobody knows here. */
export function kinOf(
  flow: Flow,
  ids: readonly string[],
  registry: NodeRegistry,
): { kin: readonly Kin[]; unknown: readonly string[] } {
  const byType = new Map<string, (readonly [string, FlowNode])[]>();
  const unknown: string[] = [];
  for (const id of ids) {
    const node = flow.nodes[id];
    if (!node) continue;
    const found = byType.get(node.type) ?? [];
    found.push([id, node]);
    byType.set(node.type, found);
    if (!registry.has(node.type)) unknown.push(id);
  }
  const kin = [...byType].flatMap(([type, nodes]) => {
    const definition = registry.get(type);
    return definition ? [{ definition, nodes }] : [];
  });
  return { kin: kin.toSorted((one, other) => other.nodes.length - one.nodes.length), unknown };
}
