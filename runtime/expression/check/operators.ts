import type { Node, NodeOf } from '../ast.ts';
import type { ExprType } from '../environment.ts';
import { BOOLEAN, canEqual, insideOf, join, joined, NUMBER, TEXT, typeText } from '../types.ts';
import type { CheckContext } from './context.ts';
import { presentWhen } from './present.ts';

export const listType = ({ parts }: NodeOf<'list'>, context: CheckContext): ExprType => ({
  kind: 'list',
  of: joined(parts.map((item) => context.valueOf(item))),
});

/** Keys are texts, each written once. */
export function mapType({ parts }: NodeOf<'map'>, context: CheckContext): ExprType {
  const keys = new Set<unknown>();
  const types = parts.map((part) => context.valueOf(part));
  for (const [i, key] of parts.entries()) {
    if (i % 2 > 0) continue;
    const { kind } = types[i]!;
    if (kind !== 'text' && kind !== 'any') context.problem('expression.map-key', key, {});
    else if (key.kind === 'literal') {
      if (keys.has(key.value)) context.problem('expression.same-key', key, { key: String(key.value) });
      keys.add(key.value);
    }
  }
  return { kind: 'map', of: joined(types.filter((_, i) => i % 2 > 0)) };
}

export function notType({ parts: [operand] }: NodeOf<'not'>, context: CheckContext): ExprType {
  context.expect(operand, 'boolean');
  return BOOLEAN;
}

export function negateType({ parts: [operand] }: NodeOf<'negate'>, context: CheckContext): ExprType {
  context.expect(operand, 'number');
  return NUMBER;
}

/** An operand is read only when those before it did not decide: what they asked for is then known. */
export function logicType({ operator, parts }: NodeOf<'logic'>, context: CheckContext): ExprType {
  const present: string[] = [];
  for (const operand of parts) {
    context.given(present, () => context.expect(operand, 'boolean'));
    present.push(...presentWhen(operand, operator === '&&'));
  }
  return BOOLEAN;
}

export function equalityType(node: NodeOf<'equality'>, context: CheckContext): ExprType {
  const [left, right] = node.parts;
  checkEqual(node, context.valueOf(left), context.valueOf(right), context);
  return BOOLEAN;
}

function checkEqual(node: Node, left: ExprType, right: ExprType, context: CheckContext): void {
  if (!canEqual(left, right))
    context.problem('expression.never-equal', node, { left: typeText(left), right: typeText(right) });
}

/** A value in a list, or a key in a map or a record. */
export function inType(node: NodeOf<'in'>, context: CheckContext): ExprType {
  const [one, all] = node.parts;
  const item = context.valueOf(one);
  const list = context.expect(all, 'list', 'map', 'record');
  if (list.kind === 'list') checkEqual(node, item, insideOf(list), context);
  else if (list.kind !== 'any' && !canEqual(item, TEXT)) context.wrongType(one, 'text', item);
  return BOOLEAN;
}

export function chooseType({ parts }: NodeOf<'choose'>, context: CheckContext): ExprType {
  const [when, then, otherwise] = parts;
  context.expect(when, 'boolean');
  return join(
    context.given(presentWhen(when, true), () => context.valueOf(then)),
    context.given(presentWhen(when, false), () => context.valueOf(otherwise)),
  );
}
