import type { z } from 'zod';
import type { ChannelRegistry } from '../define/channel.ts';
import { fieldsOf } from '../define/fields.ts';
import type { AnyNode, NodeRegistry } from '../define/node.ts';
import { type FieldValue, valuesOf } from '../define/values.ts';
import type { Flow, FlowNode } from '../model/flow.ts';
import type { JsonObject } from '../model/json.ts';
import type { Workspace } from '../model/workspace.ts';
import { type EnvironmentAt, environmentsIn } from './environments.ts';
import { type CapabilitiesByChannel, capabilitiesOf, type Reach, reachOf } from './reached-by.ts';
import { type Waiting, waitingIn } from './routes/waiting.ts';
import { type SentBy, sentIn } from './sent.ts';
import { isStart, type NodeShape, shapesOf } from './shape.ts';

/** What a flow is compiled against: arguments, so that the compiler knows no node and no channel by name. */
export interface Universe {
  nodes: NodeRegistry;
  channels: ChannelRegistry;
  workspace?: Workspace;
  /** The ids of the scripts there are, when somebody knows. */
  scripts?: ReadonlySet<string>;
}

/** One node with everything the rules and the emitter ask of it, found once. */
export interface NodeView extends NodeShape {
  /** The params with their defaults filled in; undefined when they do not fit the node's schema. */
  params: JsonObject | undefined;
  issues: readonly z.core.$ZodIssue[];
  /** Every value of the params as drawn, with its field. */
  values: readonly FieldValue[];
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
  /** How contacts come to the flow; not known without a workspace. */
  reach: Reach;
  /** What expressions of a node, by its id, can speak about. */
  environmentAt: EnvironmentAt;
  /** Every channel there is. */
  allChannels: CapabilitiesByChannel;
  scripts: ReadonlySet<string> | undefined;
  sentBy: SentBy;
  /** How contacts wait for agents; undefined where no agents are known. */
  waiting: Waiting | undefined;
}

export function viewOf(flow: Flow, { nodes, channels, workspace, scripts }: Universe): FlowView {
  const views = shapesOf(flow, nodes).map(viewOfNode);
  const starts = views.filter(isStart);
  const byId = new Map(views.map((view) => [view.id, view]));
  const entries = starts.flatMap(({ values }) => values);
  const reach = reachOf(flow.id, entries, channels, workspace);
  const allChannels = capabilitiesOf(channels.values());
  return {
    flow,
    nodes,
    workspace,
    byId,
    starts,
    reach,
    scripts,
    sentBy: sentIn(workspace),
    allChannels,
    waiting: waitingIn(byId, { workspace, reach, allChannels }),
    environmentAt: environmentsIn(views, flow.variables, workspace?.customerFields),
  };
}

function viewOfNode(shape: NodeShape): NodeView {
  const { definition, node } = shape;
  return { ...shape, ...(definition ? readingOf(definition, node.params) : UNREAD) };
}

type Reading = Pick<NodeView, 'params' | 'issues' | 'values'>;

const UNREAD: Reading = { params: undefined, issues: [], values: [] };

/** What the params of a definition's nodes say, for params that can't change any more: a studio asks at every key. */
const known = new WeakMap<AnyNode, WeakMap<object, Reading>>();

function readingOf(definition: AnyNode, params: FlowNode['params']): Reading {
  if (!Object.isFrozen(params)) return read(definition, params);
  const readings = known.get(definition) ?? new WeakMap<object, Reading>();
  known.set(definition, readings);
  const reading = readings.get(params) ?? read(definition, params);
  readings.set(params, reading);
  return reading;
}

function read(definition: AnyNode, params: FlowNode['params']): Reading {
  const parsed = definition.params.safeParse(params);
  return {
    params: parsed.success ? (parsed.data as JsonObject) : undefined,
    issues: parsed.error?.issues ?? [],
    values: valuesOf(fieldsOf(definition.params), params),
  };
}
