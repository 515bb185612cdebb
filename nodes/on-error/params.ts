import { z } from 'zod';
import { variable } from '../../runtime/model/field.ts';

/** The variables that keep what failed, and where. */
export const params = z.strictObject({
  code: variable().optional(),
  step: variable().optional(),
});

export type PortId = 'next';
export type Code = 'failed';
