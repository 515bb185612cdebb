import type { Node, NodeOf } from '../ast.ts';
import type { Span } from '../codes.ts';
import type { ExprType } from '../environment.ts';
import { LimitError, wrongType } from '../errors.ts';
import type { Frame } from '../frame.ts';
import { DEPTH_MAX } from '../limits.ts';
import { BOOLEAN, canEqual, insideOf, isPlainPair, nameOf, TEXT, typeText } from '../types.ts';
import { keysOf } from '../values/keys.ts';
import { constants } from './collections.ts';
import type { Context } from './context.ts';
import type { Evaluate, Known } from './known.ts';

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
  const charge = (fuel: number) => frame.charge(fuel, span);
  const keys = keysOf(left, charge);
  // Listing the keys is work also when there are not as many.
  if (keys.length !== keysOf(fields, charge).length) return false;
  charge(keys.length);
  return keys.every((key) => Object.hasOwn(fields, key) && same((left as Fields)[key], fields[key]));
}

function checkEqual(node: Node, left: ExprType, right: ExprType, context: Context): void {
  if (!canEqual(left, right))
    context.problem('expression.never-equal', node, { left: typeText(left), right: typeText(right) });
}

export function equality(node: NodeOf<'equality'>, context: Context): Known {
  const { operator, parts } = node;
  const [left, right] = parts.map((part) => context.value(part)) as [Known, Known];
  checkEqual(node, left.type, right.type, context);
  const same = sameness(node, left, right, context);
  return { type: BOOLEAN, evaluate: operator === '==' ? same : (scope) => !same(scope) };
}

function sameness(node: NodeOf<'equality'>, left: Known, right: Known, { frame }: Context): Evaluate {
  const [, other] = node.parts;
  const { evaluate: one } = left;
  const { evaluate: two } = right;
  if (other.kind === 'literal') return (scope) => one(scope) === other.value;
  return isPlainPair(left.type, right.type)
    ? (scope) => one(scope) === two(scope)
    : (scope) => equal(one(scope), two(scope), node, frame);
}

/** A value in a list, a key in a map, a field in a record: of a closed one, those that are declared. */
export function contained(node: NodeOf<'in'>, context: Context): Known {
  const [one, all] = node.parts;
  const item = context.value(one);
  const list = context.expect(all, 'list', 'map', 'record');
  const { type } = list;
  if (type.kind === 'list') checkEqual(node, item.type, insideOf(type), context);
  else if (type.kind !== 'any' && !canEqual(item.type, TEXT)) context.wrongType(one, 'text', item.type);
  return { type: BOOLEAN, evaluate: isContained(node, item, list, context) };
}

function isContained(node: NodeOf<'in'>, item: Known, list: Known, { frame }: Context): Evaluate {
  const [one, all] = node.parts;
  const { evaluate } = item;
  const { type } = list;
  const values = isPlainPair(item.type, insideOf(type)) && constants(all);
  if (values) return (scope) => values.includes(evaluate(scope));
  const declared = type.kind === 'record' && !type.open ? type.fields : null;
  return (scope) => {
    const value = evaluate(scope);
    const among = list.evaluate(scope);
    if (Array.isArray(among)) {
      frame.charge(among.length, node);
      return among.some((other) => equal(other, value, node, frame));
    }
    if (nameOf(among) !== 'map') throw wrongType(all, 'list', among);
    if (typeof value !== 'string') throw wrongType(one, 'text', value);
    return Object.hasOwn(among as object, value) && (declared === null || declared.has(value));
  };
}
