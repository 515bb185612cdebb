import { z } from 'zod';
import { expression, template, variable } from '../../runtime/model/field.ts';

export const ASSIGNMENTS_MAX = 30;

const assignment = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), variable: variable('text'), value: template().default('') }),
  z.strictObject({ kind: z.literal('number'), variable: variable('number'), value: expression('number') }),
  z.strictObject({ kind: z.literal('boolean'), variable: variable('boolean'), value: expression('boolean') }),
]);

export const params = z.strictObject({
  assignments: z.array(assignment).min(1).max(ASSIGNMENTS_MAX),
});

export type Assignment = z.output<typeof assignment>;

export type PortId = 'next' | 'error';
export type Code = 'set';
