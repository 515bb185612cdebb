import { z } from 'zod';
import { variable } from '../../runtime/model/field.ts';

/** The variables that keep why. */
export const params = z.strictObject({
  code: variable('number').optional(),
  title: variable().optional(),
});

export type PortId = 'next';
export type Code = 'failed';
