import { z } from 'zod';

export const params = z.strictObject({
  /** Close a conversation that nobody has yet; otherwise it goes to the default skill. */
  close: z.boolean().default(true),
});

export type PortId = never;
export type Code = Outcome | 'closes' | 'hands-over';
/** What became of the contact. */
export type Outcome = 'closed' | 'kept' | 'handed-over';
