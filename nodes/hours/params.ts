import { z } from 'zod';
import { reference } from '../../runtime/model/field.ts';
import type { OpenState, OverrideKind } from '../../runtime/model/hours.ts';

export const params = z.strictObject({ hours: reference('hours') });

export type PortId = 'open' | 'closed' | 'holiday' | OverrideKind | 'error';
/** Nothing opens a place beside its week. */
export type Code = Exclude<`${'open' | 'closed'}-${OpenState['rule']}`, 'open-override'>;
