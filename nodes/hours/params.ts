import { z } from 'zod';
import { reference } from '../../runtime/model/field.ts';

export const params = z.strictObject({ hours: reference('hours') });

export type PortId = 'open' | 'closed' | 'error';
export type Code = 'open-week' | 'closed-week' | 'open-holiday' | 'closed-holiday';
