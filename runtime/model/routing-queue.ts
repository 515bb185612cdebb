import { z } from 'zod';
import { reference } from './field.ts';

/** Which cases a queue takes: all conditions of one of its filters hold. */
export const routingCondition = z.strictObject({
  kind: z.literal('included-channels'),
  pointsOfContact: z.array(reference('pointsOfContact')).min(1),
});

/** A routing queue of an existing set-up; new routing uses skills and scripts. */
export const routingQueue = z.strictObject({
  name: z.string().min(1).max(120),
  filters: z
    .array(z.strictObject({ name: z.string().min(1).max(120), conditions: z.array(routingCondition).min(1) }))
    .default([]),
  /** Given to the cases it takes. */
  skill: reference('skills').optional(),
  agents: z.array(reference('agents')).default([]),
});

export type RoutingQueue = z.infer<typeof routingQueue>;
