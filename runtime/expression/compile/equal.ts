import type { Node, NodeOf } from '../ast.ts';
import type { Span } from '../codes.ts';
import { LimitError, wrongType } from '../errors.ts';
import type { Frame } from '../frame.ts';
import { DEPTH_MAX } from '../limits.ts';
import { isPlainPair, nameOf } from '../types.ts';
import type { CompileContext, Evaluate } from './context.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Whether two values are the same: lists item by item, all else that has fields by those, the rest as `===` says. */
function equal(left: unknown, right: unknown, span: Span, frame: Frame, depth = 0): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || left === null || nameOf(left) !== nameOf(right)) return false;
  if (depth === DEPTH_MAX) throw new LimitError('expression.too-deep', span, { max: DEPTH_MAX });
  const same = (one: unknown, other: unknown) => equal(one, other, span, frame, depth + 1);
  if (Array.isArray(left)) {
    const list = right as readonly unknown[];
    if (left.length !== list.length) return false;
    frame.charge(left.length, span);
    return left.every((item, i) => same(item, list[i]));
  }
  const fields = right as Fields;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(fields).length) return false;
  frame.charge(keys.length, span);
  return keys.every((key) => Object.hasOwn(fields, key) && same((left as Fields)[key], fields[key]));
}

export function emitEquality<S>(node: NodeOf<'equality'>, context: CompileContext<S>): Evaluate<S> {
  const same = emitSame(node, context);
  return node.operator === '==' ? same : (scope) => !same(scope);
}

function emitSame<S>(node: NodeOf<'equality'>, context: CompileContext<S>): Evaluate<S> {
  const [left, right] = node.parts;
  const one = context.of(left);
  if (right.kind === 'literal') {
    const { value } = right;
    return (scope) => one(scope) === value;
  }
  const other = context.of(right);
  const { frame } = context;
  return isPlainPair(context.typeOf(left), context.typeOf(right))
    ? (scope) => one(scope) === other(scope)
    : (scope) => equal(one(scope), other(scope), node, frame);
}

/** A value in a list, a key in a map, a field in a record: of a closed one, those that are declared. */
export function emitIn<S>(node: NodeOf<'in'>, context: CompileContext<S>): Evaluate<S> {
  const [one, all] = node.parts;
  const item = context.of(one);
  const { frame } = context;
  const type = context.typeOf(all);
  const values = type.kind === 'list' && isPlainPair(context.typeOf(one), type.of) && constants(all);
  if (values) return (scope) => values.includes(item(scope));
  const list = context.of(all);
  const declared = type.kind === 'record' && !type.open ? type.fields : null;
  return (scope) => {
    const value = item(scope);
    const among = list(scope);
    if (Array.isArray(among)) {
      frame.charge(among.length, node);
      return among.some((other) => equal(other, value, node, frame));
    }
    if (nameOf(among) !== 'map') throw wrongType(all, 'list', among);
    if (typeof value !== 'string') throw wrongType(one, 'text', value);
    return Object.hasOwn(among as object, value) && (declared === null || declared.has(value));
  };
}

/** The values of a list of literals; null when it holds anything else. */
export function constants(node: Node): readonly unknown[] | null {
  if (node.kind !== 'list') return null;
  const values = node.parts.flatMap((item) => (item.kind === 'literal' ? [item.value] : []));
  return values.length === node.parts.length ? values : null;
}
