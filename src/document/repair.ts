import {
  type AnyNode,
  type Flow,
  type JsonObject,
  type NodeRegistry,
  type Problem,
  portsOf,
} from '#runtime/index.ts';
import { connect } from './edits/edges.ts';
import { freeId } from './edits/nodes.ts';

/** A way to put a problem right, for the admin to take or leave. */
export interface Repair {
  /** A key of the studio's words. */
  key: 'template-instead' | 'template-before';
  /** Changes the flow; answers the node to show. */
  apply(flow: Flow): string;
}

/** How far to the left a node that comes before another is put: a node's width and room for an edge. */
const STEP_LEFT = 280;

/** What can be done about a problem in one go, the least change first. */
export function repairsOf({ code, where }: Problem, flow: Flow, nodes: NodeRegistry): Repair[] {
  const { node } = where;
  if (!code.startsWith('window.') || node === undefined || !Object.hasOwn(flow.nodes, node)) return [];
  const template = [...nodes.values()].find(({ anyTime }) => anyTime);
  if (!template?.anyTime) return [];
  const before: Repair = {
    key: 'template-before',
    apply: (draft) => putBefore(draft, node, template, template.anyTime!),
  };
  return canReplace(flow, node, template)
    ? [{ key: 'template-instead', apply: (draft) => putInstead(draft, node, template) }, before]
    : [before];
}

/** Whether no edge is lost: the other node has the ports that lead on. */
function canReplace({ edges }: Flow, id: string, template: AnyNode): boolean {
  const ports = new Set(portsOf(template, initialOf(template)).map((port) => port.id));
  return edges.filter(({ from }) => from === id).every(({ port }) => ports.has(port));
}

const initialOf = ({ initial }: AnyNode): JsonObject => structuredClone(initial) as JsonObject;

function putInstead(flow: Flow, id: string, template: AnyNode): string {
  const node = flow.nodes[id]!;
  node.type = template.type;
  node.params = initialOf(template);
  return id;
}

function putBefore(
  flow: Flow,
  id: string,
  template: AnyNode,
  { before, goesOnBy }: NonNullable<AnyNode['anyTime']>,
): string {
  const { x, y } = flow.nodes[id]!.position;
  const added = freeId(flow.nodes, template.type);
  for (const edge of flow.edges) if (edge.to === id) edge.to = added;
  flow.nodes[added] = {
    type: template.type,
    params: structuredClone(before) as JsonObject,
    position: { x: x - STEP_LEFT, y },
  };
  connect(flow, added, goesOnBy, id);
  return added;
}
