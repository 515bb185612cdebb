import { z } from 'zod';
import { channel, reference, template } from '../../runtime/model/field.ts';

export const params = z.strictObject({
  to: channel(),
  /** The customer's address on that channel. */
  address: template(),
  skill: reference('skills'),
});

export type PortId = 'next' | 'error';
export type Code = 'elevated' | 'not-allowed' | 'no-address';
