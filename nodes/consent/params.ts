import { z } from 'zod';

const action = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('check') }),
  z.strictObject({ kind: z.literal('record'), consent: z.enum(['opted-in', 'opted-out']) }),
]);

export const params = z.strictObject({ action });

export type PortId = 'next' | 'agreed' | 'refused' | 'unknown';
export type Code = 'recorded' | 'agreed' | 'wrote-before' | 'refused' | 'unknown';
