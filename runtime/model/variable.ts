import { z } from 'zod';
import { isReservedName } from './json.ts';

export const VARIABLE_NAME_MAX = 40;

/** A name in `vars.NAME`. */
export const variableName = z
  .string()
  .max(VARIABLE_NAME_MAX)
  .regex(/^[a-z][A-Za-z0-9_]*$/)
  .refine((name) => !isReservedName(name));

/** What a variable holds. */
export const value = z.union([z.string(), z.number(), z.boolean()]);

/** A fact that a script collects on its way. */
export const variable = z.strictObject({
  type: z.enum(['text', 'number', 'boolean']),
  default: value.optional(),
  /** Masked in traces and logs. */
  sensitive: z.boolean().optional(),
  /** Given by whoever starts the script: expressions may count on it. */
  parameter: z.boolean().optional(),
});

export const variables = z.record(variableName, variable);
export type Variable = z.infer<typeof variable>;
export type Variables = z.infer<typeof variables>;
export type VariableValue = z.infer<typeof value>;
