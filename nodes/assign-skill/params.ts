import { z } from 'zod';
import { duration, referencePerLanguage } from '../../runtime/model/field.ts';
import { DAY, SECOND } from '../../runtime/model/instant.ts';
import { PRIORITY_MAX, PRIORITY_MIN } from '../../runtime/model/priority.ts';

export const TIMEOUT_MAX = (30 * DAY) / SECOND;

export const params = z.strictObject({
  skill: referencePerLanguage('skills'),
  priority: z.number().int().min(PRIORITY_MIN).max(PRIORITY_MAX).default(PRIORITY_MIN),
  /** Priority gained per minute of waiting. */
  acceleration: z.number().int().min(0).max(PRIORITY_MAX).default(1),
  /** After this long without an agent the script goes on; the contact keeps its place. */
  timeout: duration(TIMEOUT_MAX).optional(),
});

export type PortId = 'assigned' | 'timeout' | 'error';
export type Code = 'queued' | 'assigned' | 'no-agent';
