import { z } from 'zod';
import { duration, variable } from '../../runtime/model/field.ts';
import { DAY, SECOND } from '../../runtime/model/instant.ts';

export const TIMEOUT_MAX = (30 * DAY) / SECOND;

export const params = z.strictObject({
  /** Absent: for as long as it takes. */
  timeout: duration(TIMEOUT_MAX).optional(),
  /** The variable that keeps what the customer wrote. */
  saveTo: variable().optional(),
});

export type PortId = 'received' | 'timeout';
export type Code = 'received' | 'no-message';
