import { z } from 'zod';
import { channel, reference } from './field.ts';

export const PROFICIENCY_BEST = 1;
export const PROFICIENCY_WORST = 20;
export const CAPACITY_MAX = 100;

export const proficiency = z.number().int().min(PROFICIENCY_BEST).max(PROFICIENCY_WORST);

export const agent = z.strictObject({
  name: z.string().min(1).max(120),
  /** A user has one role. Without one: all that agents may do. */
  role: reference('roles').optional(),
  /** Skill to proficiency, 1 (best) to 20. */
  skills: z.record(reference('skills'), proficiency),
  /** What contacts may ask for beside a skill. */
  attributes: z.array(reference('routingAttributes')).default([]),
  /** Several contacts at a time, over several channels, or one. */
  delivery: z.enum(['omnichannel', 'single']).default('omnichannel'),
  /** Contacts come by themselves, or one by one when the agent asks with “+1 contact”. */
  receives: z.enum(['push', 'request']).default('push'),
  /** How many contacts the agent handles at a time. */
  capacity: z.number().int().min(1).max(CAPACITY_MAX).default(3),
  /** Channel to how many of its contacts at a time; 0 is none. Absent: up to the capacity in all. */
  channels: z.record(channel(), z.number().int().min(0).max(CAPACITY_MAX)).default({}),
  /** The desk the agent works with. */
  desk: z.enum(['agent', 'max', 'salesforce-classic']).default('agent'),
  /** Of a user who may be given digital contacts. */
  digitalEngagement: z.boolean().default(true),
  active: z.boolean().default(true),
});

export type Agent = z.infer<typeof agent>;
