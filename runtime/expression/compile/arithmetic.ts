import type { Arithmetic, NodeOf } from '../ast.ts';
import { ARITHMETIC } from '../check/arithmetic.ts';
import type { Span } from '../codes.ts';
import { failure, LimitError } from '../errors.ts';
import { RESULT_TEXT_MAX } from '../limits.ts';
import { durationInRange, timeInRange } from '../time/range.ts';
import { fits, nameOf, type TypeName } from '../types.ts';
import { Duration } from '../values/duration.ts';
import { Timestamp } from '../values/timestamp.ts';
import type { CompileContext, Evaluate } from './context.ts';
import type { Frame } from './frame.ts';

type Operate = (left: never, right: never, span: Span, frame: Frame) => unknown;

/** A number that can be gone on with. */
function finite(value: number, span: Span): number {
  if (Number.isFinite(value)) return value;
  throw failure('expression.result-too-big', span, {});
}

function divisor(value: number, span: Span): number {
  if (value === 0) throw failure('expression.division-by-zero', span, {});
  return value;
}

function moment(ms: number, span: Span): Timestamp {
  if (!timeInRange(ms)) throw failure('expression.time-out-of-range', span, {});
  return new Timestamp(ms);
}

function length(ms: number, span: Span): Duration {
  if (!durationInRange(ms)) throw failure('expression.time-out-of-range', span, {});
  return new Duration(ms);
}

/** A text made of two is not flattened until it is read, so it costs little. */
const TEXT_SHIFT = 12;
const LIST_SHIFT = 5;

function joinTexts(left: string, right: string, span: Span, frame: Frame): string {
  const size = left.length + right.length;
  if (size > RESULT_TEXT_MAX)
    throw new LimitError('expression.text-too-long', span, { max: RESULT_TEXT_MAX });
  frame.charge(size >> TEXT_SHIFT, span);
  return left + right;
}

function joinLists(left: readonly unknown[], right: readonly unknown[], span: Span, frame: Frame): unknown[] {
  frame.charge((left.length + right.length) >> LIST_SHIFT, span);
  return [...left, ...right];
}

/** What an operator does, by the types of its operands. */
const OPERATE: Readonly<Record<string, Operate>> = {
  'number+number': (left: number, right: number, span) => finite(left + right, span),
  'number-number': (left: number, right: number, span) => finite(left - right, span),
  'number*number': (left: number, right: number, span) => finite(left * right, span),
  'number/number': (left: number, right: number, span) => finite(left / divisor(right, span), span),
  'number%number': (left: number, right: number, span) => left % divisor(right, span),
  'text+text': joinTexts,
  'list+list': joinLists,
  'timestamp+duration': (left: Timestamp, right: Duration, span) => moment(left.ms + right.ms, span),
  'duration+timestamp': (left: Duration, right: Timestamp, span) => moment(left.ms + right.ms, span),
  'duration+duration': (left: Duration, right: Duration, span) => length(left.ms + right.ms, span),
  'timestamp-timestamp': (left: Timestamp, right: Timestamp, span) => length(left.ms - right.ms, span),
  'timestamp-duration': (left: Timestamp, right: Duration, span) => moment(left.ms - right.ms, span),
  'duration-duration': (left: Duration, right: Duration, span) => length(left.ms - right.ms, span),
};

const operation = (operator: Arithmetic, left: TypeName, right: TypeName): Operate | undefined =>
  OPERATE[`${left}${operator}${right}`];

export function emitArithmetic<S>(node: NodeOf<'arithmetic'>, context: CompileContext<S>): Evaluate<S> {
  const { operator, left, right } = node;
  const { frame } = context;
  const types = [context.typeOf(left), context.typeOf(right)] as const;
  const forms = ARITHMETIC[operator].filter(([one, other]) => fits(types[0], one) && fits(types[1], other));
  if (forms.length > 1) return emitLate(node, context);
  const [one, other] = forms[0]!;
  const first = context.as(left, one.kind);
  const second = context.as(right, other.kind);
  const operate = operation(operator, one.kind, other.kind)!;
  return (scope) => operate(first(scope) as never, second(scope) as never, node, frame);
}

/** Where only the values tell what is to be done. */
function emitLate<S>(node: NodeOf<'arithmetic'>, context: CompileContext<S>): Evaluate<S> {
  const { operator } = node;
  const { frame } = context;
  const first = context.of(node.left);
  const second = context.of(node.right);
  return (scope) => {
    const [one, other] = [first(scope), second(scope)];
    const [left, right] = [nameOf(one), nameOf(other)];
    const operate = operation(operator, left, right);
    if (!operate) throw failure('expression.wrong-operands', node, { operator, left, right });
    return operate(one as never, other as never, node, frame);
  };
}

export function emitNegate<S>(node: NodeOf<'negate'>, context: CompileContext<S>): Evaluate<S> {
  const operand = context.as(node.operand, 'number');
  return (scope) => -(operand(scope) as number);
}
