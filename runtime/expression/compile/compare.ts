import type { Comparison, Node, NodeOf } from '../ast.ts';
import type { Span } from '../codes.ts';
import type { ExprType } from '../environment.ts';
import { failure } from '../errors.ts';
import { compareTexts } from '../texts.ts';
import { canOrder, isPlainPair, nameOf } from '../types.ts';
import type { Duration } from '../values/duration.ts';
import type { Timestamp } from '../values/timestamp.ts';
import type { CompileContext, Evaluate } from './context.ts';
import { equal } from './equal.ts';
import type { Frame } from './frame.ts';

type Order = Exclude<Comparison, '==' | '!='>;

type Holds = (left: number, right: number) => boolean;

/** Beside a number that is written out: a closure for each operator, which the engine can see through. */
const HOLDS_BESIDE: Record<Order, <S>(left: Evaluate<S>, right: number) => Evaluate<S>> = {
  '<': (left, right) => (scope) => (left(scope) as number) < right,
  '<=': (left, right) => (scope) => (left(scope) as number) <= right,
  '>': (left, right) => (scope) => (left(scope) as number) > right,
  '>=': (left, right) => (scope) => (left(scope) as number) >= right,
};

const HOLDS: Record<Order, Holds> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

export function emitCompare<S>(node: NodeOf<'compare'>, context: CompileContext<S>): Evaluate<S> {
  const { operator } = node;
  if (operator !== '==' && operator !== '!=') return emitOrder(node, operator, context);
  const same = emitSame(node, context);
  return operator === '==' ? same : (scope) => !same(scope);
}

function emitSame<S>({ left, right, ...span }: NodeOf<'compare'>, context: CompileContext<S>): Evaluate<S> {
  const one = context.of(left);
  if (right.kind === 'literal') {
    const { value } = right;
    return (scope) => one(scope) === value;
  }
  const other = context.of(right);
  const { frame } = context;
  return isPlainPair(context.typeOf(left), context.typeOf(right))
    ? (scope) => one(scope) === other(scope)
    : (scope) => equal(one(scope), other(scope), span, frame);
}

/** Characters are compared one by one: a thousand of them for a unit of fuel. */
const TEXT_SHIFT = 10;

function orderOfTexts(left: string, right: string, span: Span, frame: Frame): number {
  frame.charge(Math.min(left.length, right.length) >> TEXT_SHIFT, span);
  return compareTexts(left, right);
}

function emitOrder<S>(node: NodeOf<'compare'>, operator: Order, context: CompileContext<S>): Evaluate<S> {
  const holds = HOLDS[operator];
  const left = context.of(node.left);
  const right = context.of(node.right);
  const { kind } = context.typeOf(node.left);
  if (kind === 'any' || kind !== context.typeOf(node.right).kind) {
    const { frame } = context;
    return (scope) => orderAny(left(scope), right(scope), holds, node, frame);
  }
  if (kind === 'timestamp' || kind === 'duration')
    return (scope) => holds((left(scope) as Timed).ms, (right(scope) as Timed).ms);
  if (kind === 'text') {
    const { frame } = context;
    return (scope) => holds(orderOfTexts(left(scope) as string, right(scope) as string, node, frame), 0);
  }
  if (node.right.kind === 'literal' && kind === 'number')
    return HOLDS_BESIDE[operator](left, node.right.value as number);
  return (scope) => holds(left(scope) as number, right(scope) as number);
}

type Timed = Timestamp | Duration;

function orderAny(left: unknown, right: unknown, holds: Holds, span: Span, frame: Frame): boolean {
  const kind = nameOf(left);
  const other = nameOf(right);
  if (kind !== other || !canOrder({ kind } as ExprType, { kind } as ExprType))
    throw failure('expression.not-comparable', span, { left: kind, right: other });
  if (kind === 'text') return holds(orderOfTexts(left as string, right as string, span, frame), 0);
  if (kind === 'timestamp' || kind === 'duration') return holds((left as Timed).ms, (right as Timed).ms);
  return holds(left as number, right as number);
}

export function emitIn<S>(node: NodeOf<'in'>, context: CompileContext<S>): Evaluate<S> {
  const item = context.of(node.item);
  const { frame } = context;
  const type = context.typeOf(node.list);
  const values =
    type.kind === 'list' && isPlainPair(context.typeOf(node.item), type.of) && constants(node.list);
  if (values) return (scope) => values.includes(item(scope));
  const list = context.of(node.list);
  const declared = type.kind === 'record' && !type.open ? type.fields : null;
  return (scope) => {
    const value = item(scope);
    const among = list(scope);
    if (Array.isArray(among)) {
      frame.charge(among.length, node);
      return among.some((one) => equal(one, value, node, frame));
    }
    return isField(value, among, node) && (declared === null || declared.has(value as string));
  };
}

/** The values of a list of literals; null when it holds anything else. */
export function constants(node: Node): readonly unknown[] | null {
  if (node.kind !== 'list') return null;
  const values: unknown[] = [];
  for (const item of node.items) {
    if (item.kind !== 'literal') return null;
    values.push(item.value);
  }
  return values;
}

function isField(value: unknown, record: unknown, node: NodeOf<'in'>): boolean {
  const found = nameOf(record);
  if (found !== 'map') throw failure('expression.wrong-type', node.list, { expected: 'list', found });
  const key = nameOf(value);
  if (key !== 'text') throw failure('expression.wrong-type', node.item, { expected: 'text', found: key });
  return Object.hasOwn(record as object, value as string);
}
