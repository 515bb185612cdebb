import { z } from 'zod';

const name = z.string().min(1).max(120);

/** What contacts of a skill are counted under. */
export const campaign = z.strictObject({ name, description: z.string().max(500).optional() });

/** How a contact ended. */
export const disposition = z.strictObject({
  name,
  description: z.string().max(500).optional(),
  /** One that is no longer chosen stays for the contacts that have it. */
  active: z.boolean().default(true),
});

/** Something about an agent that a contact may ask for, beside a skill. */
export const routingAttribute = z.strictObject({ name });

export type Campaign = z.infer<typeof campaign>;
export type Disposition = z.infer<typeof disposition>;
