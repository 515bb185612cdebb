import { z } from 'zod';
import { mediaType, reference } from './field.ts';
import { PRIORITY_MAX, PRIORITY_MIN } from './priority.ts';

export const SKILL_NAME_MIN = 2;
export const SKILL_NAME_MAX = 30;
/** Seconds after which a contact no longer waits for its preferred agent. */
export const FALLBACK_MIN = 1;
export const FALLBACK_MAX = 5_256_000;
/** Seconds: a timer of a skill runs for a week at most; nobody documents a limit. */
export const RESPONSE_MAX = 604_800;

/** Which of the agents who may get a contact gets it. */
export const routingCriterion = z.discriminatedUnion('criterion', [
  z.strictObject({ criterion: z.literal('proficiency') }),
  z.strictObject({ criterion: z.literal('longest-available') }),
  z.strictObject({
    criterion: z.literal('preferred-agent'),
    /** Who counts as preferred: who last handled the same case, or the same customer. */
    focus: z.enum(['case', 'customer']).default('case'),
    /** When to wait for them: when offline as well, or only when available but busy. */
    lock: z.enum(['when-offline', 'when-available']).default('when-available'),
    /** Seconds to wait for them; then by proficiency. */
    fallback: z.number().int().min(FALLBACK_MIN).max(FALLBACK_MAX),
  }),
  z.strictObject({ criterion: z.literal('least-occupied') }),
  z.strictObject({ criterion: z.literal('most-occupied') }),
]);

/** How many contacts are to be answered within a time. */
export const serviceLevel = z.strictObject({
  /** Seconds. */
  within: z.number().int().min(1).max(RESPONSE_MAX).default(30),
  percent: z.number().int().min(1).max(100).default(80),
  /** Who leaves sooner than this, in seconds, is not counted. */
  shortAbandon: z.number().int().min(0).max(RESPONSE_MAX).default(15),
});

/** Priority of a contact in the queue: min(max, initial + acceleration x minutes waited). */
export const queuePriority = z.strictObject({
  initial: z.number().int().min(PRIORITY_MIN).max(PRIORITY_MAX).default(PRIORITY_MIN),
  /** Gained per minute of waiting. */
  acceleration: z.number().int().min(0).max(PRIORITY_MAX).default(1),
  max: z.number().int().min(PRIORITY_MIN).max(PRIORITY_MAX).default(PRIORITY_MAX),
});

/** What a contact needs and agents have. */
export const skill = z.strictObject({
  /** 2..30 of letters, digits and `- _ . :`. */
  name: z
    .string()
    .min(SKILL_NAME_MIN)
    .max(SKILL_NAME_MAX)
    .regex(/^[A-Za-z0-9_.:-]+$/),
  description: z.string().max(500).optional(),
  mediaType: mediaType().default('digital'),
  /** Digital skills are inbound; outbound is for dialers and systems of one's own. */
  direction: z.enum(['inbound', 'outbound']).default('inbound'),
  campaign: reference('campaigns').optional(),
  /** For rich content in an agent's outbound message. */
  template: reference('templates').optional(),
  /** Only used where routing queues assign skills. */
  subSkill: z.boolean().default(false),
  hours: reference('hours').optional(),
  /** Of contacts that a script queues without a priority of its own. */
  priority: queuePriority.default({ initial: PRIORITY_MIN, acceleration: 1, max: PRIORITY_MAX }),
  routing: routingCriterion.default({ criterion: 'proficiency' }),
  serviceLevel: serviceLevel.default({ within: 30, percent: 80, shortAbandon: 15 }),
  /** Agents accept or reject each contact themselves; one rejected goes back to the queue. */
  acceptReject: z.boolean().default(false),
  /** Seconds an agent has to accept; then they get nothing until they say that they are there. Ours: no default is published. */
  acceptWithin: z.number().int().min(1).max(RESPONSE_MAX).default(60),
  /** Seconds an agent has for a reply. */
  agentResponse: z.number().int().min(1).max(RESPONSE_MAX).optional(),
  /** Seconds a customer has for a reply before the contact is taken from the agent. */
  customerResponse: z.number().int().min(1).max(RESPONSE_MAX).optional(),
  /** Seconds of wrap-up after a contact. */
  wrapUp: z.number().int().min(0).max(RESPONSE_MAX).default(0),
  /** How a contact ended, for the agent to say. */
  dispositions: z
    .strictObject({
      required: z.boolean().default(false),
      choices: z.array(reference('dispositions')).default([]),
    })
    .default({ required: false, choices: [] }),
});

export type Skill = z.infer<typeof skill>;
export type RoutingCriterion = z.infer<typeof routingCriterion>;
