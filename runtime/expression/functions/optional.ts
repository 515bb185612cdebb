import { BOOLEAN, insideOf, OPTIONAL } from '../types.ts';
import type { Optional } from '../values/optional.ts';
import { type Call, type ExpressionFunction, method } from './define.ts';

function value(call: Call, optional: Optional): unknown {
  if (optional.value === undefined) throw call.failure('expression.absent', {});
  return optional.value;
}

/** `or` and `orValue` read their argument only when it is wanted: they are forms of the grammar. */
export const OPTIONAL_FUNCTIONS: readonly ExpressionFunction[] = [
  method(OPTIONAL, 'hasValue', [], BOOLEAN, (_, optional: Optional) => optional.value !== undefined),
  method(OPTIONAL, 'value', [], ([type]) => insideOf(type!), value),
];
