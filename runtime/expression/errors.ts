import type { Params } from '../model/problem.ts';
import { type Code, type CodeParams, type Span, shortened } from './codes.ts';
import { nameOf } from './types.ts';

/** An expression that could not be evaluated, with the place in the source that could not. */
export class ExpressionError extends Error {
  readonly code: Code;
  readonly params: Params;
  readonly from: number;
  readonly to: number;

  constructor(code: Code, { from, to }: Span, params: Params) {
    super(code);
    this.name = 'ExpressionError';
    this.code = code;
    this.params = shortened(params);
    this.from = from;
    this.to = to;
  }
}

/** A limit was reached. Unlike an ordinary error, `&&` and `||` never pass over it. */
export class LimitError extends ExpressionError {
  constructor(code: Code, span: Span, params: Params) {
    super(code, span, params);
    this.name = 'LimitError';
  }
}

/** An error with the params its code needs. */
export const failure = <C extends Code>(code: C, span: Span, params: CodeParams<C>): ExpressionError =>
  new ExpressionError(code, span, params);

/** The error that a value is of another type than is asked. */
export const wrongType = (span: Span, expected: string, value: unknown): ExpressionError =>
  failure('expression.wrong-type', span, { expected, found: nameOf(value) });

/** Whether `&&` and `||` may pass over it when their other side decides. */
export const isAbsorbable = (thrown: unknown): boolean =>
  thrown instanceof ExpressionError && !(thrown instanceof LimitError);
