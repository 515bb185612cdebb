import { z } from 'zod';
import { channel } from './field.ts';

/** The organisation's account at the owner of a channel; its points of contact belong to it. */
export const businessAccount = z.strictObject({
  name: z.string().min(1).max(120),
  channel: channel(),
  /** What only this channel asks for: checked by the channel's own schema. */
  settings: z.record(z.string(), z.json()).default({}),
});

export type BusinessAccount = z.infer<typeof businessAccount>;
