import { z } from 'zod';
import { reference } from '../../../runtime/model/field.ts';
import { WRITTEN_KINDS } from '../../../runtime/model/written.ts';

/** A message as an admin writes it here, or one of the workspace's that was made once for several channels. */
export const message = z.discriminatedUnion('kind', [
  ...WRITTEN_KINDS,
  z.strictObject({ kind: z.literal('rich'), rich: reference('richMessages') }),
]);

export type Message = z.output<typeof message>;
export type MessageInput = z.input<typeof message>;

/** What `checkMessage` finds, and why a message cannot go. */
export type MessageCode = 'duplicate-title' | 'rich-not-here' | 'not-https' | 'not-web';
