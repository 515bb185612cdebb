import { z } from 'zod';
import { STARTERS } from '../../runtime/define/node.ts';
import { reference } from '../../runtime/model/field.ts';

export const POINTS_MAX = 100;

export const params = z.strictObject({
  /** Who begins the conversation. */
  starts: z.enum(STARTERS).default('customer'),
  /** Empty: wherever the script is the default one. */
  pointsOfContact: z.array(reference('pointsOfContact')).max(POINTS_MAX).default([]),
});

export type PortId = 'next';
export type Code = never;
