import { z } from 'zod';
import { flowGroup, flowNote } from './annotation.ts';
import { byId, id } from './ids.ts';
import { position } from './position.ts';
import { variables } from './variable.ts';

export const FLOW_VERSION = 1;
export const FLOW_NODES_MAX = 10_000;
export const NODE_TITLE_MAX = 120;

/** A step as drawn. Its params are checked against its type's own schema, not here. */
export const flowNode = z.strictObject({
  type: id,
  /** The admin's own title; without it the type's is shown. */
  title: z.string().max(NODE_TITLE_MAX).optional(),
  params: z.record(z.string(), z.json()).default({}),
  position,
});

/** A line from a port to a node. A port has at most one. */
export const flowEdge = z.strictObject({ from: id, port: z.string().min(1).max(300), to: id });

/** The drawing: `*.flow.json`. */
export const flow = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('routewright/flow'),
  version: z.literal(FLOW_VERSION),
  id,
  name: z.string().min(1).max(NODE_TITLE_MAX),
  variables: variables.default({}),
  nodes: byId(flowNode),
  edges: z.array(flowEdge),
  /** For those who draw; a script has neither. */
  notes: byId(flowNote).optional(),
  groups: byId(flowGroup).optional(),
});

export type Flow = z.infer<typeof flow>;
export type FlowNode = z.infer<typeof flowNode>;
export type FlowEdge = z.infer<typeof flowEdge>;
