import { z } from 'zod';
import { byId, id } from './ids.ts';
import { variables } from './variable.ts';

export const FLOW_VERSION = 1;
export const FLOW_NODES_MAX = 10_000;
export const NODE_TITLE_MAX = 120;

export const position = z.strictObject({ x: z.number(), y: z.number() });

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
});

export type Flow = z.infer<typeof flow>;
export type FlowNode = z.infer<typeof flowNode>;
export type FlowEdge = z.infer<typeof flowEdge>;
export type Position = z.infer<typeof position>;
