import { z } from 'zod';
import { WAY_NAME_MAX } from '../shared/ways.ts';

export const params = z.strictObject({
  /** Close a conversation that nobody has yet; otherwise it goes to the default skill. */
  close: z.boolean().default(true),
  /** Whatever `close` says: leave the contact as it is, for the script that called this one to go on with. */
  returns: z.boolean().default(false),
  /** The name of the way by which it returns. */
  way: z.string().min(1).max(WAY_NAME_MAX).optional(),
});

export type PortId = never;
export type Code = Outcome | 'closes' | 'hands-over' | 'returns';
/** What became of the contact. */
export type Outcome = 'closed' | 'kept' | 'handed-over' | 'returned';
