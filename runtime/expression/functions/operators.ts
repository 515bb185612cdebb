import type { Operator } from '../ast.ts';
import type { ExprType } from '../environment.ts';
import { RESULT_TEXT_MAX } from '../limits.ts';
import { compareTexts } from '../texts.ts';
import { durationOf, timestampAt } from '../time/range.ts';
import { BOOLEAN, DURATION, join, LIST, NUMBER, TEXT, TIMESTAMP } from '../types.ts';
import type { Duration } from '../values/duration.ts';
import type { Timestamp } from '../values/timestamp.ts';
import { type Call, type ExpressionFunction, plain, type Result } from './define.ts';

type Timed = Timestamp | Duration;
type Get<S, T> = (scope: S) => T;
type Make<L, R> = <S>(left: Get<S, L>, right: Get<S, R>, call: Call) => Get<S, unknown>;

/** What stands between two values: for each operator a closure of its own, which the engine can see through. */
const operator = <L, R>(
  name: Operator,
  left: ExprType,
  right: ExprType,
  result: Result,
  between: Make<L, R>,
): ExpressionFunction => ({
  ...plain(name, [left, right], result, (call: Call, one: L, other: R) =>
    between(
      () => one,
      () => other,
      call,
    )(undefined as never),
  ),
  between: between as Make<unknown, unknown>,
});

/** A number that can be gone on with. */
function finite(value: number, call: Call): number {
  if (Number.isFinite(value)) return value;
  throw call.failure('expression.result-too-big', {});
}

function divisor(value: number, call: Call): number {
  if (value === 0) throw call.failure('expression.division-by-zero', {});
  return value;
}

const numbers = (name: Operator, between: Make<number, number>): ExpressionFunction =>
  operator(name, NUMBER, NUMBER, NUMBER, between);

/** What comes of moments and lengths of time. */
const times = (name: '+' | '-', left: ExprType, right: ExprType, result: ExprType): ExpressionFunction => {
  const sign = name === '+' ? 1 : -1;
  const make = result === TIMESTAMP ? timestampAt : durationOf;
  return operator<Timed, Timed>(name, left, right, result, (one, other, call) => (scope) => {
    return make(one(scope).ms + sign * other(scope).ms, call);
  });
};

/** Characters of a text made of two, and items of such a list, for a unit of fuel. */
const TEXT_SHIFT = 10;
const LIST_SHIFT = 5;

function joinTexts(call: Call, left: string, right: string): string {
  const size = left.length + right.length;
  if (size > RESULT_TEXT_MAX) throw call.limit('expression.text-too-long', { max: RESULT_TEXT_MAX });
  call.charge(size >> TEXT_SHIFT);
  return left + right;
}

function joinLists(call: Call, left: readonly unknown[], right: readonly unknown[]): unknown[] {
  call.charge((left.length + right.length) >> LIST_SHIFT);
  return [...left, ...right];
}

/** Characters that are compared, one by one, for a unit. */
const COMPARED_SHIFT = 9;

function orderOfTexts(call: Call, left: string, right: string): number {
  call.charge(Math.min(left.length, right.length) >> COMPARED_SHIFT);
  return compareTexts(left, right);
}

/** What can be ordered, by numbers that tell how: of moments their time, of texts their difference. False is less than true. */
const ordering = (name: Operator, between: Make<number, number>): readonly ExpressionFunction[] => [
  operator(name, NUMBER, NUMBER, BOOLEAN, between),
  operator(name, BOOLEAN, BOOLEAN, BOOLEAN, between),
  ...[TIMESTAMP, DURATION].map((type) =>
    operator<Timed, Timed>(name, type, type, BOOLEAN, (left, right, call) =>
      between(
        (scope) => left(scope).ms,
        (scope) => right(scope).ms,
        call,
      ),
    ),
  ),
  operator<string, string>(name, TEXT, TEXT, BOOLEAN, (left, right, call) =>
    between(
      (scope) => orderOfTexts(call, left(scope), right(scope)),
      () => 0,
      call,
    ),
  ),
];

/** What is wrong with operands of several types that an operator cannot take together. */
export const unfit = (operator: Operator): 'expression.not-comparable' | 'expression.wrong-operands' =>
  /[<>]/.test(operator) ? 'expression.not-comparable' : 'expression.wrong-operands';

/** What operators do, by the types of their operands: functions that stand between their values. */
export const OPERATORS: readonly ExpressionFunction[] = [
  numbers('+', (left, right, call) => (scope) => finite(left(scope) + right(scope), call)),
  numbers('-', (left, right, call) => (scope) => finite(left(scope) - right(scope), call)),
  numbers('*', (left, right, call) => (scope) => finite(left(scope) * right(scope), call)),
  numbers('/', (left, right, call) => (scope) => finite(left(scope) / divisor(right(scope), call), call)),
  numbers('%', (left, right, call) => (scope) => left(scope) % divisor(right(scope), call)),
  plain('+', [TEXT, TEXT], TEXT, joinTexts),
  plain('+', [LIST, LIST], ([left, right]) => join(left!, right!), joinLists),
  times('+', TIMESTAMP, DURATION, TIMESTAMP),
  times('+', DURATION, TIMESTAMP, TIMESTAMP),
  times('+', DURATION, DURATION, DURATION),
  times('-', TIMESTAMP, TIMESTAMP, DURATION),
  times('-', TIMESTAMP, DURATION, TIMESTAMP),
  times('-', DURATION, DURATION, DURATION),
  ...ordering('<', (left, right) => (scope) => left(scope) < right(scope)),
  ...ordering('<=', (left, right) => (scope) => left(scope) <= right(scope)),
  ...ordering('>', (left, right) => (scope) => left(scope) > right(scope)),
  ...ordering('>=', (left, right) => (scope) => left(scope) >= right(scope)),
];
