import { z } from 'zod';

/** A value that a problem's sentence mentions. */
const param = z.union([z.string(), z.number(), z.boolean()]);

/** Where a problem is: a file, a node of a flow, a field of that node, a port, a place in a text. */
export const where = z.strictObject({
  /** The file, when several are read. */
  file: z.string().optional(),
  /** JSON path into the file, such as `nodes.ask.params`, when there is no node to point at. */
  path: z.string().optional(),
  node: z.string().optional(),
  /** Dotted path of the field within the node's params, such as `buttons.0.title`. */
  field: z.string().optional(),
  port: z.string().optional(),
  /** Offsets in characters within the field's text. */
  from: z.number().int().optional(),
  to: z.number().int().optional(),
});

/** A finding. It has no words: those are in the catalogues (`runtime/words`, a node's labels). */
export const problem = z.strictObject({
  /** `room.finding`, such as `port.unwired`; a node's own start with its type, `ask.no-choices`. */
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  where,
  params: z.record(z.string(), param),
});

export type Where = z.infer<typeof where>;
export type Problem = z.infer<typeof problem>;
export type Severity = Problem['severity'];
export type Params = Problem['params'];

/** An error of the given code at the given place. */
export const error = (code: string, at: Where = {}, params: Params = {}): Problem => ({
  code,
  severity: 'error',
  where: at,
  params,
});

/** A warning of the given code at the given place. */
export const warning = (code: string, at: Where = {}, params: Params = {}): Problem => ({
  code,
  severity: 'warning',
  where: at,
  params,
});

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some((found) => found.severity === 'error');
