import { z } from 'zod';
import { CASE_STATUSES } from '../../runtime/model/case-status.ts';

export const params = z.strictObject({ status: z.enum(CASE_STATUSES) });

export type PortId = 'next';
export type Code = 'set' | 'closed';
