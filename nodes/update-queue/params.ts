import { z } from 'zod';
import { proficiency } from '../../runtime/model/agent.ts';
import { duration, reference } from '../../runtime/model/field.ts';
import { DAY, SECOND } from '../../runtime/model/instant.ts';
import { PRIORITY_MAX } from '../../runtime/model/priority.ts';

const STAGES_MAX = 10;
const AFTER_MAX = (30 * DAY) / SECOND;

/** What changes for a contact that still waits so long after the node was entered. */
const stage = z.strictObject({
  after: duration(AFTER_MAX),
  /** Agents up to this proficiency may take it from now on. */
  worst: proficiency.optional(),
  /** Added to the initial priority. */
  raise: z.number().int().min(0).max(PRIORITY_MAX).default(0),
  /** Another skill; the contact keeps the time it waited. */
  skill: reference('skills').optional(),
  /** It no longer waits for one agent alone. */
  anyAgent: z.boolean().default(false),
});

/** What can happen to a contact in the queue and have a way out of its own. */
const BRANCHES = ['unassigned'] as const;

export const params = z.strictObject({
  stages: z.array(stage).min(1).max(STAGES_MAX),
  /** Without a way out a contact taken from its agent is queued again. */
  branches: z.array(z.enum(BRANCHES)).max(BRANCHES.length).default([]),
});

export type Params = z.output<typeof params>;
export type Stage = z.output<typeof stage>;
export type PortId = 'assigned' | 'done' | 'unassigned' | 'error';
export type Code = 'changed' | 'assigned' | 'unassigned' | 'not-queued' | 'not-later';
