import { z } from 'zod';
import { PROFICIENCY_BEST, proficiency } from './agent.ts';
import { id } from './ids.ts';
import { PRIORITY_MAX, PRIORITY_MIN } from './priority.ts';

const priority = z.number().int().min(PRIORITY_MIN).max(PRIORITY_MAX);

/**
 * What a contact waits for and how urgently. Priority is min(max, initial + acceleration x minutes waited), the
 * highest first, then who waits longest.
 */
export const queueRule = z.strictObject({
  skill: id,
  priority,
  /** Priority gained per minute of waiting. */
  acceleration: z.number().min(0).max(PRIORITY_MAX),
  /** Absent: 1,000. */
  maxPriority: priority.optional(),
  /** The agents who may get it: from the best proficiency to the worst. Absent: all who have the skill. */
  proficiency: z.strictObject({ best: proficiency.default(PROFICIENCY_BEST), worst: proficiency }).optional(),
  /** Waits for this agent alone. */
  agent: id.optional(),
  /** The agent has all of these. */
  attributes: z.array(id).optional(),
});

export type QueueRule = z.infer<typeof queueRule>;
