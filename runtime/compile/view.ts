import type { z } from 'zod';
import type { ChannelRegistry } from '../define/channel.ts';
import { fieldsOf } from '../define/fields.ts';
import type { AnyNode, NodeRegistry } from '../define/node.ts';
import { type FieldValue, valuesOf } from '../define/values.ts';
import type { Flow, FlowNode } from '../model/flow.ts';
import type { JsonObject } from '../model/json.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Around, aroundOf } from './around.ts';
import { type Course, courseOf } from './course.ts';
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
  /** By id, in drawing order: from left to right, then from top to bottom, then by id. */
  byId: ReadonlyMap<string, NodeView>;
  /** Where a contact can come in: the entry and the handlers. */
  starts: readonly NodeView[];
  around: Around;
  course: Course;
}

/** `last`, a view of an earlier state of the flow, gives what has not changed since: the same nodes are the same objects. */
export function viewOf(flow: Flow, universe: Universe, last?: FlowView): FlowView {
  const views = shapesOf(flow, universe.nodes, last?.byId).map((shape) => viewOfNode(shape, last));
  const starts = views.filter(isStart);
  const byId = new Map(views.map((view) => [view.id, view]));
  const around = aroundOf(flow, universe, starts, last?.around);
  const course = courseOf({ byId, starts, edges: flow.edges }, around, last?.course);
  return { flow, byId, starts, around, course };
}

function viewOfNode(shape: NodeShape, last: FlowView | undefined): NodeView {
  const before = last?.byId.get(shape.id);
  if (before === shape) return before;
  const { definition, node } = shape;
  if (!definition) return { ...shape, ...UNREAD };
  const isRead = before?.definition === definition && before.node.params === node.params;
  return { ...shape, ...(isRead ? readingIn(before) : read(definition, node.params)) };
}

type Reading = Pick<NodeView, 'params' | 'issues' | 'values'>;

const UNREAD: Reading = { params: undefined, issues: [], values: [] };

const readingIn = ({ params, issues, values }: NodeView): Reading => ({ params, issues, values });

function read(definition: AnyNode, params: FlowNode['params']): Reading {
  const parsed = definition.params.safeParse(params);
  return {
    params: parsed.success ? (parsed.data as JsonObject) : undefined,
    issues: parsed.error?.issues ?? [],
    values: valuesOf(fieldsOf(definition.params), params),
  };
}
