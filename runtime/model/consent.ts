import { z } from 'zod';

/**
 * Whether a customer may be written to first on a channel: they said so, they said no, they wrote to us before, or
 * nobody knows.
 */
export const consent = z.enum(['opted-in', 'opted-out', 'wrote-before', 'unknown']);
export type Consent = z.infer<typeof consent>;
