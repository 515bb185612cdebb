import type { Comparison, Node, NodeOf } from '../ast.ts';
import type { Span } from '../codes.ts';
import { failure } from '../errors.ts';
import { compareTexts } from '../texts.ts';
import { isPlainPair, nameOf } from '../types.ts';
import type { CompileContext, Evaluate } from './context.ts';
import { equal } from './equal.ts';

type Order = Exclude<Comparison, '==' | '!='>;

const HOLDS: Record<Order, (left: number, right: number) => boolean> = {
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
  return isPlainPair(context.typeOf(left), context.typeOf(right))
    ? (scope) => one(scope) === other(scope)
    : (scope) => equal(one(scope), other(scope), span);
}

function emitOrder<S>(node: NodeOf<'compare'>, operator: Order, context: CompileContext<S>): Evaluate<S> {
  const holds = HOLDS[operator];
  const left = context.of(node.left);
  const right = context.of(node.right);
  const kind = context.typeOf(node.left).kind;
  if (!isPlainPair(context.typeOf(node.left), context.typeOf(node.right)))
    return (scope) => orderAny(left(scope), right(scope), holds, node);
  if (kind === 'text')
    return (scope) => holds(compareTexts(left(scope) as string, right(scope) as string), 0);
  return (scope) => holds(left(scope) as number, right(scope) as number);
}

function orderAny(left: unknown, right: unknown, holds: (typeof HOLDS)[Order], span: Span): boolean {
  const kind = nameOf(left);
  const other = nameOf(right);
  if (kind !== other || (kind !== 'text' && kind !== 'number' && kind !== 'boolean'))
    throw failure('expression.not-comparable', span, { left: kind, right: other });
  if (kind === 'text') return holds(compareTexts(left as string, right as string), 0);
  return holds(left as number, right as number);
}

export function emitIn<S>(node: NodeOf<'in'>, context: CompileContext<S>): Evaluate<S> {
  const item = context.of(node.item);
  const type = context.typeOf(node.list);
  const values =
    type.kind === 'list' && isPlainPair(context.typeOf(node.item), type.of) && constants(node.list);
  if (values) return (scope) => values.includes(item(scope));
  const list = context.of(node.list);
  const declared = type.kind === 'record' && !type.open ? type.fields : null;
  return (scope) => {
    const value = item(scope);
    const among = list(scope);
    if (Array.isArray(among)) return among.some((one) => equal(one, value, node));
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
  if (found !== 'record') throw failure('expression.wrong-type', node.list, { expected: 'list', found });
  const key = nameOf(value);
  if (key !== 'text') throw failure('expression.wrong-type', node.item, { expected: 'text', found: key });
  return Object.hasOwn(record as object, value as string);
}
