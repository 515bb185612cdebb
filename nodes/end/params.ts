import { z } from 'zod';

export const params = z.strictObject({
  /** Close a conversation that nobody has yet; otherwise it goes to the default skill. */
  close: z.boolean().default(true),
  /** Whatever `close` says: leave the contact as it is, for the script that called this one to go on with. */
  returns: z.boolean().default(false),
});

export type PortId = never;
export type Code = Outcome | 'closes' | 'hands-over' | 'returns';
/** What became of the contact. */
export type Outcome = 'closed' | 'kept' | 'handed-over' | 'returned';
