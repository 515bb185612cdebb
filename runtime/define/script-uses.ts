import type { Flow, FlowNode } from '../model/flow.ts';
import type { PointOfContact } from '../model/point-of-contact.ts';
import type { Workspace } from '../model/workspace.ts';
import { fieldsOf } from './fields.ts';
import type { NodeRegistry } from './node.ts';
import { valuesOf } from './values.ts';

/** What leads contacts to a script: points of contact that begin with it, and nodes that run it. */
export interface ScriptUses {
  points: readonly PointOfContact[];
  calls: readonly { flow: Flow; node: FlowNode }[];
}

/** The script that a node refers to by one of its fields; empty while none is chosen, undefined when it has no such field. */
export function scriptOf(node: FlowNode | undefined, nodes: NodeRegistry): string | undefined {
  const definition = nodes.get(node?.type ?? '');
  if (!node || !definition) return undefined;
  const found = valuesOf(fieldsOf(definition.params), node.params).find(
    ({ field: { type } }) => type.kind === 'script',
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}

export function usesOf(
  script: string,
  { workspace, flows, nodes }: { workspace?: Workspace; flows: readonly Flow[]; nodes: NodeRegistry },
): ScriptUses {
  return {
    points: Object.values(workspace?.pointsOfContact ?? {}).filter(
      ({ defaultScript }) => defaultScript === script,
    ),
    calls: flows.flatMap((flow) =>
      Object.values(flow.nodes)
        .filter((node) => scriptOf(node, nodes) === script)
        .map((node) => ({ flow, node })),
    ),
  };
}
