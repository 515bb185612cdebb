import type { Operator } from '../ast.ts';
import type { ExprType } from '../environment.ts';
import { RESULT_TEXT_MAX } from '../limits.ts';
import { compareTexts } from '../texts.ts';
import { durationOf, timestampAt } from '../time/range.ts';
import { BOOLEAN, DURATION, join, LIST, NUMBER, TEXT, TIMESTAMP } from '../types.ts';
import type { Duration } from '../values/duration.ts';
import type { Timestamp } from '../values/timestamp.ts';
import { type Call, type ExpressionFunction, plain } from './define.ts';

type Timed = Timestamp | Duration;

/** A number that can be gone on with. */
function finite(call: Call, value: number): number {
  if (Number.isFinite(value)) return value;
  throw call.failure('expression.result-too-big', {});
}

function divisor(call: Call, value: number): number {
  if (value === 0) throw call.failure('expression.division-by-zero', {});
  return value;
}

const numbers = (
  operator: Operator,
  operate: (left: number, right: number, call: Call) => number,
): ExpressionFunction =>
  plain(operator, [NUMBER, NUMBER], NUMBER, (call: Call, left: number, right: number) =>
    finite(call, operate(left, right, call)),
  );

/** What comes of moments and lengths of time. */
const times = (
  operator: '+' | '-',
  left: ExprType,
  right: ExprType,
  result: ExprType,
): ExpressionFunction => {
  const make = result === TIMESTAMP ? timestampAt : durationOf;
  return plain(operator, [left, right], result, (call: Call, one: Timed, other: Timed) =>
    make(operator === '+' ? one.ms + other.ms : one.ms - other.ms, call),
  );
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

type Holds = (left: number | boolean, right: number | boolean) => boolean;

/** What can be ordered, and how: false is less than true. */
const ordering = (operator: Operator, holds: Holds): readonly ExpressionFunction[] => [
  ...[NUMBER, BOOLEAN].map((type) =>
    plain(operator, [type, type], BOOLEAN, (_, left: number, right: number) => holds(left, right)),
  ),
  ...[TIMESTAMP, DURATION].map((type) =>
    plain(operator, [type, type], BOOLEAN, (_, left: Timed, right: Timed) => holds(left.ms, right.ms)),
  ),
  plain(operator, [TEXT, TEXT], BOOLEAN, (call: Call, left: string, right: string) =>
    holds(orderOfTexts(call, left, right), 0),
  ),
];

/** What is wrong with operands of several types that an operator cannot take together. */
export const unfit = (operator: Operator): 'expression.not-comparable' | 'expression.wrong-operands' =>
  /[<>]/.test(operator) ? 'expression.not-comparable' : 'expression.wrong-operands';

/** What operators do, by the types of their operands: functions that stand between their values. */
export const OPERATORS: readonly ExpressionFunction[] = [
  numbers('+', (left, right) => left + right),
  numbers('-', (left, right) => left - right),
  numbers('*', (left, right) => left * right),
  numbers('/', (left, right, call) => left / divisor(call, right)),
  numbers('%', (left, right, call) => left % divisor(call, right)),
  plain('+', [TEXT, TEXT], TEXT, joinTexts),
  plain('+', [LIST, LIST], ([left, right]) => join(left!, right!), joinLists),
  times('+', TIMESTAMP, DURATION, TIMESTAMP),
  times('+', DURATION, TIMESTAMP, TIMESTAMP),
  times('+', DURATION, DURATION, DURATION),
  times('-', TIMESTAMP, TIMESTAMP, DURATION),
  times('-', TIMESTAMP, DURATION, TIMESTAMP),
  times('-', DURATION, DURATION, DURATION),
  ...ordering('<', (left, right) => left < right),
  ...ordering('<=', (left, right) => left <= right),
  ...ordering('>', (left, right) => left > right),
  ...ordering('>=', (left, right) => left >= right),
];
