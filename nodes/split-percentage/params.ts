import { z } from 'zod';
import { key } from '../../runtime/model/field.ts';
import { distinctIds } from '../shared/keys.ts';

export const SHARES_MIN = 2;
export const SHARES_MAX = 10;
export const NAME_MAX = 60;
export const WHOLE = 100;

const share = z.strictObject({
  id: key(),
  name: z.string().min(1).max(NAME_MAX),
  /** None: the way is there, and nobody goes by it for now. */
  percent: z.number().int().min(0).max(WHOLE),
});

export const params = z.strictObject({
  shares: z.array(share).min(SHARES_MIN).max(SHARES_MAX).refine(distinctIds),
});

/** Ports with a fixed name; each share adds `share:ID`. */
export type PortId = 'error';
export type Code = 'fell' | 'not-a-whole';
