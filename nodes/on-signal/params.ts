import { z } from 'zod';
import { id } from '../../runtime/model/ids.ts';
import { variableName } from '../../runtime/model/variable.ts';
import { takenValues } from '../shared/values/params.ts';

export const params = z.strictObject({
  /** Only this signal; absent: any that no other node handles. */
  signal: id.optional(),
  results: takenValues(variableName),
});

export type Params = z.output<typeof params>;

export type PortId = 'next' | 'error';
export type Code = 'heard' | 'no-value';
