import { BOOLEAN, insideOf, OPTIONAL } from '../types.ts';
import type { Optional } from '../values/optional.ts';
import type { Call, ExpressionFunction } from './define.ts';

function value(call: Call, optional: Optional): unknown {
  if (optional.value === undefined) throw call.failure('expression.absent', {});
  return optional.value;
}

/** `or` and `orValue` read their argument only when it is wanted: they are forms of the grammar. */
export const OPTIONAL_FUNCTIONS: readonly ExpressionFunction[] = [
  {
    name: 'hasValue',
    receiver: OPTIONAL,
    args: [],
    result: BOOLEAN,
    apply: (_, optional: Optional) => optional.value !== undefined,
  },
  { name: 'value', receiver: OPTIONAL, args: [], result: ([type]) => insideOf(type!), apply: value },
];
