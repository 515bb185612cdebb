import { z } from 'zod';
import { reference, template } from '../../runtime/model/field.ts';

export const params = z.strictObject({
  /** Absent: whoever has the contact; while nobody has it, who gets it. */
  agent: reference('agents').optional(),
  url: template({ encode: 'url' }),
  title: template(),
  /** `default`: as the agent's own settings say. `panel`: beside the conversation. `tab`: in the browser. */
  destination: z.enum(['default', 'panel', 'tab']).default('default'),
});

export type PortId = 'next' | 'error';
export type Code = 'unsafe-url';
