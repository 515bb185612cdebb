import type { z } from 'zod';
import type { ChannelRegistry } from '../define/channel.ts';
import { fieldsOf } from '../define/fields.ts';
import { type AnyNode, type NodeRegistry, type Port, portsOf } from '../define/node.ts';
import { type FieldValue, valuesOf } from '../define/values.ts';
import { contactEnvironment } from '../expression/contact.ts';
import type { Capabilities } from '../model/channel.ts';
import type { Flow, FlowNode } from '../model/flow.ts';
import type { JsonObject } from '../model/json.ts';
import type { Workspace } from '../model/workspace.ts';
import { compare } from './problems.ts';
import { channelsOf } from './reached-by.ts';

/** What a flow is compiled against: arguments, so that the compiler knows no node and no channel by name. */
export interface Universe {
  nodes: NodeRegistry;
  channels: ChannelRegistry;
  workspace?: Workspace;
}

/** One node with everything the rules and the emitter ask of it, found once. */
export interface NodeView {
  id: string;
  node: FlowNode;
  /** Undefined when its type is not known. */
  definition: AnyNode | undefined;
  /** The params with their defaults filled in; undefined when they do not fit the node's schema. */
  params: JsonObject | undefined;
  issues: readonly z.core.$ZodIssue[];
  ports: ReadonlyMap<string, Port>;
  /** Every value of the params as drawn, with its field. */
  values: readonly FieldValue[];
  /** The ports that an edge is drawn from, whether or not it can be followed. */
  drawn: ReadonlySet<string>;
  /** Port to the node it leads to; only edges that can be followed. */
  next: ReadonlyMap<string, string>;
}

/** The flow as the rules see it. */
export interface FlowView {
  flow: Flow;
  nodes: NodeRegistry;
  workspace: Workspace | undefined;
  /** By id, in drawing order: from left to right, then from top to bottom, then by id. */
  byId: ReadonlyMap<string, NodeView>;
  /** Where a contact can come in: the entry and the handlers. */
  starts: readonly NodeView[];
  /** The channels the flow is reached by; none are known without a workspace. */
  channels: ReadonlyMap<string, Capabilities>;
  /** What expressions of this flow can speak about. */
  environment: ReturnType<typeof contactEnvironment>;
}

export function viewOf(flow: Flow, { nodes, channels, workspace }: Universe): FlowView {
  const edges = edgesByNode(flow);
  const views = inOrder(flow).map(([id, node]) =>
    nodeView(id, node, nodes.get(node.type), edges.get(id) ?? [], (to) => leadsOn(flow, to, nodes)),
  );
  const starts = views.filter(isStart);
  return {
    flow,
    nodes,
    workspace,
    byId: new Map(views.map((view) => [view.id, view])),
    starts,
    channels: channelsOf(
      flow.id,
      starts.flatMap(({ values }) => values),
      channels,
      workspace,
    ),
    environment: contactEnvironment(flow.variables, workspace?.customerFields),
  };
}

const inOrder = (flow: Flow): [string, FlowNode][] =>
  Object.entries(flow.nodes).sort(
    ([idA, { position: a }], [idB, { position: b }]) => a.x - b.x || a.y - b.y || compare(idA, idB),
  );

/** Whether a contact comes in here rather than from another node. */
export const isStart = ({ definition }: Pick<NodeView, 'definition'>): boolean =>
  definition?.entry === true || definition?.handles !== undefined;

/** Whether an edge may go to this node. */
const leadsOn = ({ nodes: drawn }: Flow, to: string, nodes: NodeRegistry): boolean =>
  Object.hasOwn(drawn, to) && !isStart({ definition: nodes.get(drawn[to]?.type ?? '') });

function nodeView(
  id: string,
  node: FlowNode,
  definition: AnyNode | undefined,
  edges: Flow['edges'],
  canBeGoneTo: (id: string) => boolean,
): NodeView {
  const parsed = definition?.params.safeParse(node.params);
  const ports = new Map((definition ? portsOf(definition, node.params) : []).map((port) => [port.id, port]));
  // The ports of an unknown type are not known either: its edges count, or all behind it would seem unreachable.
  const usable = edges.filter(({ port, to }) => canBeGoneTo(to) && (!definition || ports.has(port)));
  return {
    id,
    node,
    definition,
    params: parsed?.success ? (parsed.data as JsonObject) : undefined,
    issues: parsed?.error?.issues ?? [],
    ports,
    values: definition ? valuesOf(fieldsOf(definition.params), node.params) : [],
    drawn: new Set(edges.map(({ port }) => port)),
    next: new Map(usable.map(({ port, to }) => [port, to])),
  };
}

function edgesByNode({ edges }: Flow): ReadonlyMap<string, Flow['edges']> {
  const byNode = new Map<string, Flow['edges']>();
  for (const edge of edges) {
    const known = byNode.get(edge.from);
    if (known) known.push(edge);
    else byNode.set(edge.from, [edge]);
  }
  return byNode;
}
