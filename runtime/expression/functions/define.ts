import type { Code, CodeParams, Span } from '../codes.ts';
import type { ExprType } from '../environment.ts';
import type { ExpressionError, LimitError } from '../errors.ts';

/** One call in a source, as the function that is called sees it. */
export interface Call extends Span {
  /** Pays for work before it is done. Throws a `LimitError` when the evaluation's fuel is used up. */
  charge(fuel: number): void;
  /** The error to throw. `value` numbers the receiver and the arguments from 0: the one that is at fault. */
  failure<C extends Code>(code: C, params: CodeParams<C>, value?: number): ExpressionError;
  /** The error to throw where a limit is reached. */
  limit<C extends Code>(code: C, params: CodeParams<C>): LimitError;
}

/**
 * Makes of a value what a function works with, such as the offsets of a zone of its name. Its call is the value itself.
 * Throws what the call makes, and nothing else.
 */
export type Read = (call: Call, value: never) => unknown;

/**
 * What a function asks at a place: a type, and how the value is read. A value that is written out in the source is read
 * while it is typed, and once for all when the source is compiled; any other each time.
 */
export type Asked = ExprType & { read?: Read };

/** The type of what comes out; made from the types of the values where those decide. */
export type Result = ExprType | ((types: readonly ExprType[]) => ExprType);

/** Gets the call, then the values as they are read, of the types asked. Pure. Throws what the call makes, and nothing else. */
export type Apply = (call: Call, ...values: never[]) => unknown;

/** One form of a function. Those of one name differ in their receiver or their arguments. */
export interface ExpressionFunction {
  name: string;
  /** What stands before the dot; without it the function is called by its name alone. */
  receiver: Asked | undefined;
  args: readonly Asked[];
  /** The receiver, if any, and the arguments. */
  values: readonly Asked[];
  result: Result;
  apply: Apply;
  /** Does the same for what gives the values, of an operator: made once for each place it stands at. */
  between?<S>(left: Get<S>, right: Get<S>, call: Call): Get<S>;
}

/** What gives a value each time. */
type Get<S> = (scope: S) => unknown;

/** A function that is called by its name alone. */
export const plain = (
  name: string,
  args: readonly Asked[],
  result: Result,
  apply: Apply,
): ExpressionFunction => ({ name, receiver: undefined, args, values: args, result, apply });

/** A function that is called after a value. */
export const method = (
  receiver: Asked,
  name: string,
  args: readonly Asked[],
  result: Result,
  apply: Apply,
): ExpressionFunction => ({ name, receiver, args, values: [receiver, ...args], result, apply });

/** Gives the one value it gets. */
export const same: Apply = (_: Call, value: unknown) => value;
