import type { NodeOf } from '../ast.ts';
import type { ExprType } from '../environment.ts';
import { ANY, BOOLEAN, canEqual, canOrder, join, LIST, TEXT } from '../types.ts';
import type { CheckContext } from './context.ts';

export function listType(node: NodeOf<'list'>, context: CheckContext): ExprType {
  const types = node.items.map((item) => context.valueOf(item));
  return { kind: 'list', of: types.length > 0 ? types.reduce(join) : ANY };
}

export function notType(node: NodeOf<'not'>, context: CheckContext): ExprType {
  context.expect(node.operand, BOOLEAN);
  return BOOLEAN;
}

export function logicType(node: NodeOf<'logic'>, context: CheckContext): ExprType {
  for (const operand of node.operands) context.expect(operand, BOOLEAN);
  return BOOLEAN;
}

export function compareType(node: NodeOf<'compare'>, context: CheckContext): ExprType {
  const left = context.valueOf(node.left);
  const right = context.valueOf(node.right);
  const equality = node.operator === '==' || node.operator === '!=';
  const params = { left: left.kind, right: right.kind };
  if (equality && !canEqual(left, right)) context.problem('expression.never-equal', node, params);
  if (!equality && !canOrder(left, right)) context.problem('expression.not-comparable', node, params);
  return BOOLEAN;
}

/** A value in a list, or a field's name in a record. */
export function inType(node: NodeOf<'in'>, context: CheckContext): ExprType {
  const item = context.valueOf(node.item);
  const list = context.typeOf(node.list);
  if (list.kind === 'list' && !canEqual(item, list.of))
    context.problem('expression.never-equal', node, { left: item.kind, right: list.of.kind });
  if (list.kind === 'record' && !canEqual(item, TEXT))
    context.problem('expression.wrong-type', node.item, { expected: 'text', found: item.kind });
  if (list.kind !== 'list' && list.kind !== 'record' && list.kind !== 'any')
    context.problem('expression.wrong-type', node.list, { expected: LIST.kind, found: list.kind });
  return BOOLEAN;
}

export function chooseType(node: NodeOf<'choose'>, context: CheckContext): ExprType {
  context.expect(node.when, BOOLEAN);
  return join(context.valueOf(node.then), context.valueOf(node.otherwise));
}
