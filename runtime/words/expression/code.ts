import type { Code } from '../../expression/codes.ts';
import type { TypeName } from '../../expression/types.ts';

/** The codes of the expression language, sentences for those that may come with a suggestion, and the types. */
export type ExpressionWord =
  | Code
  | `expression.${'unknown-name' | 'unknown-function' | 'missing-value' | Value}?suggestion`
  | `expression.${Rewritable}?use`
  | `type.${TypeName}`;

/** Where something of another language, or a value of another type, can be written in our way. */
type Rewritable =
  | 'unknown-name'
  | 'unknown-function'
  | 'no-field'
  | 'reserved-word'
  | 'unexpected-token'
  | 'wrong-operands'
  | 'never-equal'
  | 'not-comparable'
  | 'unexpected-character'
  | 'wrong-type'
  | 'wrong-arguments'
  | 'not-convertible'
  | 'maybe-missing';

/** What is written out, and may be written wrong. */
type Value = 'bad-timestamp' | 'bad-duration' | 'bad-zone' | 'bad-currency';
