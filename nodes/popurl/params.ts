import { z } from 'zod';
import { template } from '../../runtime/model/field.ts';

export const params = z.strictObject({
  url: template({ encode: 'url' }),
  title: template(),
  /** `panel`: beside the conversation. `tab`: in the browser. */
  destination: z.enum(['panel', 'tab']).default('panel'),
});

export type PortId = 'next' | 'error';
export type Code = 'unsafe-url';
