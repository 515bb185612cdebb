import type { Node, NodeOf } from '../ast.ts';
import type { ExprType } from '../environment.ts';
import { BOOLEAN, canEqual, insideOf, join, joined, NUMBER, TEXT, typeText } from '../types.ts';
import type { CheckContext } from './context.ts';
import { presentWhen } from './present.ts';

export const listType = ({ items }: NodeOf<'list'>, context: CheckContext): ExprType => ({
  kind: 'list',
  of: joined(items.map((item) => context.valueOf(item))),
});

/** Keys are texts, each written once. */
export function mapType({ entries }: NodeOf<'map'>, context: CheckContext): ExprType {
  const keys = new Set<unknown>();
  const types = entries.map(({ key, value }) => {
    const { kind } = context.valueOf(key);
    if (kind !== 'text' && kind !== 'any') context.problem('expression.map-key', key, {});
    else if (key.kind === 'literal') {
      if (keys.has(key.value)) context.problem('expression.same-key', key, { key: String(key.value) });
      keys.add(key.value);
    }
    return context.valueOf(value);
  });
  return { kind: 'map', of: joined(types) };
}

export function notType({ operand }: NodeOf<'not'>, context: CheckContext): ExprType {
  context.expect(operand, 'boolean');
  return BOOLEAN;
}

export function negateType({ operand }: NodeOf<'negate'>, context: CheckContext): ExprType {
  context.expect(operand, 'number');
  return NUMBER;
}

/** An operand is read only when those before it did not decide: what they asked for is then known. */
export function logicType({ operator, operands }: NodeOf<'logic'>, context: CheckContext): ExprType {
  const present: string[] = [];
  for (const operand of operands) {
    context.given(present, () => context.expect(operand, 'boolean'));
    present.push(...presentWhen(operand, operator === '&&'));
  }
  return BOOLEAN;
}

export function equalityType(node: NodeOf<'equality'>, context: CheckContext): ExprType {
  checkEqual(node, context.valueOf(node.left), context.valueOf(node.right), context);
  return BOOLEAN;
}

function checkEqual(node: Node, left: ExprType, right: ExprType, context: CheckContext): void {
  if (!canEqual(left, right))
    context.problem('expression.never-equal', node, { left: typeText(left), right: typeText(right) });
}

/** A value in a list, or a key in a map or a record. */
export function inType(node: NodeOf<'in'>, context: CheckContext): ExprType {
  const item = context.valueOf(node.item);
  const list = context.expect(node.list, 'list', 'map', 'record');
  if (list.kind === 'list') checkEqual(node, item, insideOf(list), context);
  else if (list.kind !== 'any' && !canEqual(item, TEXT)) context.wrongType(node.item, 'text', item);
  return BOOLEAN;
}

export function chooseType({ when, then, otherwise }: NodeOf<'choose'>, context: CheckContext): ExprType {
  context.expect(when, 'boolean');
  return join(
    context.given(presentWhen(when, true), () => context.valueOf(then)),
    context.given(presentWhen(when, false), () => context.valueOf(otherwise)),
  );
}
