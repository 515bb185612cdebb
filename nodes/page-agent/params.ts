import { z } from 'zod';
import { reference, template } from '../../runtime/model/field.ts';

export const params = z.strictObject({
  /** Absent: whoever has the contact; while nobody has it, who gets it. */
  agent: reference('agents').optional(),
  title: template(),
  text: template(),
});

export type PortId = 'next' | 'error';
export type Code = 'paged' | 'paged-later';
