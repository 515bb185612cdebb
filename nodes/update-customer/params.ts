import { z } from 'zod';
import { expression, reference, template } from '../../runtime/model/field.ts';

export const ASSIGNMENTS_MAX = 20;

const field = reference('customerFields');

const assignment = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), field, value: template() }),
  z.strictObject({ type: z.literal('number'), field, value: expression('number') }),
  z.strictObject({ type: z.literal('boolean'), field, value: expression('boolean') }),
  z.strictObject({ type: z.literal('timestamp'), field, value: expression('timestamp') }),
]);

export const params = z.strictObject({
  assignments: z
    .array(assignment)
    .min(1)
    .max(ASSIGNMENTS_MAX)
    .refine((all) => new Set(all.map((one) => one.field)).size === all.length),
});

export type Assignment = z.output<typeof assignment>;

export type PortId = 'next' | 'error';
export type Code = 'kept' | 'wrong-type' | 'too-long' | 'no-number';
