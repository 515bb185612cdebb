import { z } from 'zod';
import { variable } from '../../runtime/model/field.ts';

export const TIMES_MAX = 100;

export const params = z.strictObject({
  times: z.number().int().min(1).max(TIMES_MAX),
  /** The variable that says which time it is, from 1. */
  counter: variable('number').optional(),
});

export type PortId = 'again' | 'finished';
export type Code = 'again' | 'finished';
