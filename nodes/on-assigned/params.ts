import { z } from 'zod';
import { variable } from '../../runtime/model/field.ts';

/** The variables that keep who has it, and how that came. */
export const params = z.strictObject({
  agent: variable().optional(),
  skill: variable().optional(),
  previousAgent: variable().optional(),
  isTransfer: variable('boolean').optional(),
});

export type PortId = 'next';
export type Code = 'assigned' | 'transferred';
