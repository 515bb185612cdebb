import { z } from 'zod';
import { template } from '../../runtime/model/field.ts';
import { id } from '../../runtime/model/ids.ts';
import { variableName } from '../../runtime/model/variable.ts';
import { givenValues } from '../shared/values/params.ts';

export const params = z.strictObject({
  signal: id,
  /** The id of the contact that is told; absent: whoever listens to the host. */
  to: template().optional(),
  parameters: givenValues(variableName),
});

export type PortId = 'next' | 'error';
export type Code = 'sent' | 'sent-to' | 'no-recipient';
