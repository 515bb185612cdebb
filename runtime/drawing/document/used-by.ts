import { fieldsOf } from '../../define/fields.ts';
import type { NodeRegistry } from '../../define/node.ts';
import { valuesOf } from '../../define/values.ts';
import type { Flow } from '../../model/flow.ts';
import type { Workspace } from '../../model/workspace.ts';

/** What leads contacts to a flow, by name: points of contact that begin with it, and flows that call it. */
export function usersOf(
  id: string,
  workspace: Workspace | undefined,
  flows: readonly Flow[],
  nodes: NodeRegistry,
): string[] {
  const points = Object.values(workspace?.pointsOfContact ?? {});
  const callers = flows.filter((flow) =>
    Object.values(flow.nodes).some(({ type, params }) => {
      const definition = nodes.get(type);
      const values = definition ? valuesOf(fieldsOf(definition.params), params) : [];
      return values.some(({ field, value }) => field.type.kind === 'script' && value === id);
    }),
  );
  return [
    ...points.filter(({ defaultScript }) => defaultScript === id).map(({ name }) => name),
    ...callers.map(({ name }) => name),
  ];
}
