import { z } from 'zod';
import { byId, id } from './ids.ts';
import { variables } from './variable.ts';

export const SCRIPT_VERSION = 1;

/** One step: the node's type and params, and where each wired port leads. */
export const scriptStep = z.strictObject({
  type: id,
  params: z.record(z.string(), z.json()),
  next: z.record(z.string(), id),
});

/** What the workspace must have for the script to run. Sorted. */
export const requires = z.strictObject({
  skills: z.array(id),
  templates: z.array(id),
  pointsOfContact: z.array(id),
  hours: z.array(id),
  scripts: z.array(id),
});

/** The compiled flow: `*.script.json`. Canonical: equal flows give equal bytes. */
export const script = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('routewright/script'),
  version: z.literal(SCRIPT_VERSION),
  id,
  name: z.string().min(1),
  /** `sha256-` and the digest, in hex, of the canonical script without this field. */
  revision: z.string().regex(/^sha256-[0-9a-f]{64}$/),
  entry: id,
  /** Event to the step that handles it when no step waits for it. */
  on: z.record(z.string(), id),
  variables,
  steps: byId(scriptStep),
  requires,
});

export type Script = z.infer<typeof script>;
export type ScriptStep = z.infer<typeof scriptStep>;
export type Requires = z.infer<typeof requires>;
