import type { Code } from '../../expression/codes.ts';
import type { TypeName } from '../../expression/types.ts';

/** The codes of the expression language, sentences for those that may come with a suggestion, and the types. */
export type ExpressionWord =
  | Code
  | `expression.unknown-${'name' | 'function'}?suggestion`
  | `type.${TypeName}`;
