import { z } from 'zod';

/** A number that customers write to, and how far it is in WhatsApp's hands. */
export const numberSchema = z.strictObject({
  kind: z.enum(['mobile', 'landline']).default('mobile'),
  validation: z.enum(['not-started', 'code-sent', 'verified']).default('not-started'),
  validationMethod: z.enum(['sms', 'call']).default('sms'),
  displayName: z.string().max(120).default(''),
  category: z.string().max(120).default(''),
  description: z.string().max(512).default(''),
  usedWithApi: z.boolean().default(false),
  personalAccount: z.enum(['none', 'exists', 'deleted']).default('none'),
});
