import { z } from 'zod';

/** What of customers agents do not see on their desks. */
export const masking = z.strictObject({
  enabled: z.boolean().default(false),
  /** Credit cards, international bank accounts, social security numbers. */
  payment: z.boolean().default(true),
  /** E-mail addresses and telephone numbers. */
  personal: z.boolean().default(true),
});

export type Masking = z.infer<typeof masking>;
