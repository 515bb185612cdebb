import { z } from 'zod';
import { PROFICIENCY_BEST, PROFICIENCY_WORST, proficiency } from '../../runtime/model/agent.ts';
import { duration, reference, referencePerLanguage } from '../../runtime/model/field.ts';
import { DAY, SECOND } from '../../runtime/model/instant.ts';
import { PRIORITY_MAX, PRIORITY_MIN } from '../../runtime/model/priority.ts';

export const TIMEOUT_MAX = (30 * DAY) / SECOND;
/** How many attributes a contact should ask for at most; more is allowed, but narrows the field without need. */
export const ATTRIBUTES_ADVISED = 5;
const ATTRIBUTES_MAX = 20;
/** What can happen to a contact in the queue and have a way out of its own. */
const BRANCHES = ['unassigned', 'no-agents'] as const;

const priority = z.number().int().min(PRIORITY_MIN).max(PRIORITY_MAX);

export const params = z.strictObject({
  /** Absent: the default skill of the contact's point of contact. */
  skill: referencePerLanguage('skills').optional(),
  /** Each of these that is absent is the skill's own. */
  priority: priority.optional(),
  /** Priority gained per minute of waiting. */
  acceleration: z.number().int().min(0).max(PRIORITY_MAX).optional(),
  maxPriority: priority.optional(),
  /** Only agents this good at the skill, both ends included. Absent: all who have it. */
  proficiency: z
    .strictObject({
      best: proficiency.default(PROFICIENCY_BEST),
      worst: proficiency.default(PROFICIENCY_WORST),
    })
    .optional(),
  /** Only this agent. */
  agent: reference('agents').optional(),
  /** Only agents who have all of these. */
  attributes: z.array(reference('routingAttributes')).max(ATTRIBUTES_MAX).default([]),
  /** Wait for an agent, or go on at once while the contact keeps its place in the queue. */
  afterwards: z.enum(['wait', 'go-on']).default('wait'),
  /** Of a wait: after this long without an agent the script goes on; the contact keeps its place. */
  timeout: duration(TIMEOUT_MAX).optional(),
  /** Without a way out a contact taken from its agent is queued again, and one that nobody is there for waits on. */
  branches: z.array(z.enum(BRANCHES)).max(BRANCHES.length).default([]),
});

export type Params = z.output<typeof params>;
export type PortId = 'assigned' | 'queued' | (typeof BRANCHES)[number] | 'timeout' | 'error';
export type Code =
  | 'queued'
  | 'already-assigned'
  | 'assigned'
  | 'unassigned'
  | 'no-agents'
  | 'no-agent'
  | 'range-reversed'
  | 'many-attributes';
