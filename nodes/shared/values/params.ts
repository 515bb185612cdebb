import { z } from 'zod';
import { expression, template, variable } from '../../../runtime/model/field.ts';

export const VALUES_MAX = 20;

/** Values that are given to somebody under a name, each of its own type. */
export const givenValues = (name: z.ZodType<string, string>) =>
  z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('text'), name, value: template() }),
        z.strictObject({ type: z.literal('number'), name, value: expression('number') }),
        z.strictObject({ type: z.literal('boolean'), name, value: expression('boolean') }),
      ]),
    )
    .max(VALUES_MAX)
    .refine((values) => distinct(values.map((one) => one.name)))
    .default([]);

const keeping = {
  /** Without it, a value that is not there is a failure. */
  optional: z.boolean().default(false),
};

/** Values that are taken from somebody, by their name or path there, and kept in variables of the flow. */
export const takenValues = (from: z.ZodType<string, string>) =>
  z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('text'), from, saveTo: variable('text'), ...keeping }),
        z.strictObject({ type: z.literal('number'), from, saveTo: variable('number'), ...keeping }),
        z.strictObject({ type: z.literal('boolean'), from, saveTo: variable('boolean'), ...keeping }),
      ]),
    )
    .max(VALUES_MAX)
    .refine((values) => distinct(values.map((one) => one.saveTo)))
    .default([]);

const distinct = (names: readonly string[]): boolean => new Set(names).size === names.length;

export type GivenValues = z.output<ReturnType<typeof givenValues>>;
export type GivenValue = GivenValues[number];
export type TakenValues = z.output<ReturnType<typeof takenValues>>;
export type TakenValue = TakenValues[number];
