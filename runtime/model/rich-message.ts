import { z } from 'zod';
import { channel } from './field.ts';
import { writtenMessage } from './written.ts';

/** A message made once and sent on several channels. None named: on all. */
export const richMessage = z.strictObject({
  name: z.string().min(1).max(120),
  channels: z.array(channel()).default([]),
  message: writtenMessage,
});

export type RichMessage = z.infer<typeof richMessage>;
