import { z } from 'zod';
import { timeZone } from '../../../model/hours.ts';

const line = z.string().max(200).default('');
const address = z.string().max(2_000).default('');

/** What WhatsApp asks for before it approves a business account. The rules of the logo's picture cannot be read off an address. */
export const accountSchema = z.strictObject({
  businessManagerId: z.string().max(40).default(''),
  companyName: line,
  description: z.string().max(512).default(''),
  logo: address,
  timeZone: timeZone.optional(),
  website: address,
  address: line,
  country: z.string().max(2).default(''),
  email: line,
  status: z.enum(['not-applied', 'pending', 'approved', 'rejected', 'disabled']).default('not-applied'),
  facebookVerified: z.boolean().default(false),
});

export type AccountSettings = z.output<typeof accountSchema>;
