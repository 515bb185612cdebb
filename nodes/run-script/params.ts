import { z } from 'zod';
import { script } from '../../runtime/model/field.ts';
import { variableName } from '../../runtime/model/variable.ts';
import { givenValues, takenValues } from '../shared/values/params.ts';

export const params = z.strictObject({
  script: script(),
  /** Variables of the called script to begin with. */
  parameters: givenValues(variableName),
  /** Variables of the called script to keep when it is over. */
  results: takenValues(variableName),
});

export type Params = z.output<typeof params>;

export type PortId = 'returned' | 'error';
export type Code = 'returned' | 'no-result' | 'no-such-variable' | 'calls-itself';
