import type { Params } from '../../model/problem.ts';
import type { Code, CodeParams, Span } from '../codes.ts';
import type { ExprType } from '../environment.ts';
import type { ExpressionError } from '../errors.ts';

/** One call in a source, as the function that is called sees it. */
export interface Call extends Span {
  /** Pays for work before it is done. Throws a `LimitError` when the evaluation's fuel is used up. */
  charge(fuel: number): void;
  /** The error to throw. `value` numbers the receiver and the arguments from 0: the one that is at fault. */
  failure<C extends Code>(code: C, params: CodeParams<C>, value?: number): ExpressionError;
}

/** What is wrong with a value that is written out in the source. */
export interface Finding {
  code: Code;
  params: Params;
}

/** One form of a function. Those of one name differ in their receiver or their arguments. */
export interface ExpressionFunction {
  name: string;
  /** What stands before the dot; without it the function is called by its name alone. */
  receiver?: ExprType;
  args: readonly ExprType[];
  /** The type of what comes out; made from the types of the receiver and the arguments where those decide. */
  result: ExprType | ((types: readonly ExprType[]) => ExprType);
  /**
   * Gets the call, then the receiver, if any, and the arguments, all of the types above. Pure. Throws what
   * `call.failure` and `call.charge` make, and nothing else.
   */
  apply(call: Call, ...values: never[]): unknown;
  /**
   * Made once for a call of which some values are literals (the others are `undefined`): an `apply` that need not
   * look at those again. Called only for sources without errors.
   */
  prepare?(call: Call, literals: readonly unknown[]): ((...values: never[]) => unknown) | undefined;
  /** Why it cannot be called yet: something it needs is not loaded. */
  unready?(): 'expression.patterns-not-loaded' | null;
  /** Looks at values that are literals while the source is typed, by the number of the value. */
  literals?: readonly (((literal: never) => Finding | null) | undefined)[];
}

/** The types of what `apply` gets. */
export const valueTypes = ({ receiver, args }: ExpressionFunction): readonly ExprType[] =>
  receiver ? [receiver, ...args] : args;
