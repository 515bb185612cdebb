import type { NodeOf } from '../ast.ts';
import type { ExprType } from '../environment.ts';
import { ANY, BOOLEAN, canEqual, canOrder, insideOf, join, LIST, TEXT, typeText } from '../types.ts';
import type { CheckContext } from './context.ts';
import { presentWhen } from './present.ts';

export function listType(node: NodeOf<'list'>, context: CheckContext): ExprType {
  const types = node.items.map((item) => context.valueOf(item));
  return { kind: 'list', of: types.length > 0 ? types.reduce(join) : ANY };
}

/** Keys are texts, each written once. */
export function mapType(node: NodeOf<'map'>, context: CheckContext): ExprType {
  const keys = new Set<string>();
  const types = node.entries.map(({ key, value }) => {
    const type = context.valueOf(key);
    if (type.kind !== 'text' && type.kind !== 'any') context.problem('expression.map-key', key, {});
    if (key.kind === 'literal' && typeof key.value === 'string') {
      if (keys.has(key.value)) context.problem('expression.same-key', key, { key: key.value });
      keys.add(key.value);
    }
    return context.valueOf(value);
  });
  return { kind: 'map', of: types.length > 0 ? types.reduce(join) : ANY };
}

export function notType(node: NodeOf<'not'>, context: CheckContext): ExprType {
  context.expect(node.operand, BOOLEAN);
  return BOOLEAN;
}

/** An operand is read only when those before it did not decide: what they asked for is then known. */
export function logicType({ operator, operands }: NodeOf<'logic'>, context: CheckContext): ExprType {
  const present: string[] = [];
  for (const operand of operands) {
    context.given(present, () => context.expect(operand, BOOLEAN));
    present.push(...presentWhen(operand, operator === '&&'));
  }
  return BOOLEAN;
}

export function compareType(node: NodeOf<'compare'>, context: CheckContext): ExprType {
  const left = context.valueOf(node.left);
  const right = context.valueOf(node.right);
  const equality = node.operator === '==' || node.operator === '!=';
  const params = { left: typeText(left), right: typeText(right) };
  if (equality && !canEqual(left, right)) context.problem('expression.never-equal', node, params);
  if (!equality && !canOrder(left, right)) context.problem('expression.not-comparable', node, params);
  return BOOLEAN;
}

/** A value in a list, or a key in a map or a record. */
export function inType(node: NodeOf<'in'>, context: CheckContext): ExprType {
  const item = context.valueOf(node.item);
  const list = context.typeOf(node.list);
  switch (list.kind) {
    case 'any':
      return BOOLEAN;
    case 'list':
      if (!canEqual(item, insideOf(list)))
        context.problem('expression.never-equal', node, {
          left: typeText(item),
          right: typeText(insideOf(list)),
        });
      return BOOLEAN;
    case 'record':
    case 'map':
      if (!canEqual(item, TEXT))
        context.problem('expression.wrong-type', node.item, { expected: 'text', found: item.kind });
      return BOOLEAN;
    default:
      context.problem('expression.wrong-type', node.list, { expected: LIST.kind, found: list.kind });
      return BOOLEAN;
  }
}

export function chooseType({ when, then, otherwise }: NodeOf<'choose'>, context: CheckContext): ExprType {
  context.expect(when, BOOLEAN);
  return join(
    context.given(presentWhen(when, true), () => context.valueOf(then)),
    context.given(presentWhen(when, false), () => context.valueOf(otherwise)),
  );
}
