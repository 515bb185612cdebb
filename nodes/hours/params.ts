import { z } from 'zod';
import { reference } from '../../runtime/model/field.ts';
import { type OpenState, OVERRIDES } from '../../runtime/model/hours.ts';

/** What closes a place and can have a way out of its own. */
export const BRANCHES = ['holiday', ...OVERRIDES] as const;
export type Branch = (typeof BRANCHES)[number];

export const params = z.strictObject({
  hours: reference('hours'),
  /** Those with a way out of their own; of the others customers leave by `closed`. */
  branches: z.array(z.enum(BRANCHES)).max(BRANCHES.length).default([]),
});

export type PortId = 'open' | 'closed' | Branch | 'error';
/** Nothing opens a place beside its week. */
export type Code = Exclude<`${'open' | 'closed'}-${OpenState['rule']}`, 'open-override'>;
