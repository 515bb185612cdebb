import type { z } from 'zod';
import { fieldsOf } from '../define/fields.ts';
import type { AnyNode } from '../define/node.ts';
import { type FieldValue, valuesOf } from '../define/values.ts';
import type { FlowNode } from '../model/flow.ts';
import type { JsonObject } from '../model/json.ts';
import type { NodeShape } from './shape.ts';

/** One node with everything the rules and the emitter ask of it, found once. */
export interface NodeView extends NodeShape {
  /** The params with their defaults filled in; undefined when they do not fit the node's schema. */
  params: JsonObject | undefined;
  issues: readonly z.core.$ZodIssue[];
  /** Every value of the params as drawn, with its field. */
  values: readonly FieldValue[];
}

/** `before`: the node as it was, which gives what has not changed since. */
export function viewOfNode(shape: NodeShape, before: NodeView | undefined): NodeView {
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
