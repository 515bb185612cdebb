import type { OperatorName } from '../../expression/reference/operators.ts';
import type { FunctionGroup, FunctionName } from '../../expression/reference/reference.ts';

/** What stands in a form and is no type: a path, the name for each item, and any value. */
export type FormPart = 'path' | 'name' | 'value';

/** What the functions and operators do, in one language. A missing one is a type error. */
export interface FunctionWords {
  groups: Readonly<Record<FunctionGroup, string>>;
  functions: Readonly<Record<FunctionName, string>>;
  operators: Readonly<Record<OperatorName, string>>;
  parts: Readonly<Record<FormPart, string>>;
}
