import { z } from 'zod';
import { reference } from '../../runtime/model/field.ts';

export const POINTS_MAX = 100;

export const params = z.strictObject({
  /** Empty: wherever the script is the default one. */
  pointsOfContact: z.array(reference('pointsOfContact')).max(POINTS_MAX).default([]),
});

export type PortId = 'next';
export type Code = never;
