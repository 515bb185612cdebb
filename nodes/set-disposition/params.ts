import { z } from 'zod';
import { reference, template } from '../../runtime/model/field.ts';

export const params = z.strictObject({
  disposition: reference('dispositions'),
  /** What agents and reports read beside it. */
  notes: template().optional(),
});

export type PortId = 'next' | 'error';
export type Code = 'set' | 'inactive';
