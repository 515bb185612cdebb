import { z } from 'zod';
import { variable } from '../../runtime/model/field.ts';

/** The variables that keep who had it, and why no more. */
export const params = z.strictObject({
  agent: variable().optional(),
  skill: variable().optional(),
  reason: variable().optional(),
});

export type PortId = 'next';
export type Code = 'unassigned';
