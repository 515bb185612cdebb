import { z } from 'zod';
import { channel, reference } from './field.ts';

/** A span as it is chosen: days, hours and minutes of business time. */
export const slaTime = z.strictObject({
  days: z.number().int().min(0).max(365).default(0),
  hours: z.number().int().min(0).max(23).default(0),
  minutes: z.number().int().min(0).max(59).default(0),
});

const targets = {
  /** From the customer's request to the first reply of an agent. */
  firstResponse: slaTime,
  /** From the customer's request to the case being resolved. */
  solution: slaTime,
};

/** A channel follows the global targets, has none, or has its own. */
export const channelSla = z.discriminatedUnion('follows', [
  z.strictObject({ follows: z.literal('global') }),
  z.strictObject({ follows: z.literal('none') }),
  z.strictObject({ follows: z.literal('own'), ...targets }),
]);

/** What customers were promised. Only time within the business hours counts. */
export const sla = z.strictObject({
  /** Without: all time counts. */
  hours: reference('hours').optional(),
  ...targets,
  channels: z.record(channel(), channelSla).default({}),
});

export type Sla = z.infer<typeof sla>;
