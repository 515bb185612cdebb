import type { Arithmetic, NodeOf } from '../ast.ts';
import type { ExprType } from '../environment.ts';
import { DURATION, fits, join, LIST, NUMBER, TEXT, TIMESTAMP, typeText } from '../types.ts';
import type { CheckContext } from './context.ts';

/** The types an operator takes, and what it makes of them. */
type Form = readonly [left: ExprType, right: ExprType, result: ExprType];

const NUMBERS: Form = [NUMBER, NUMBER, NUMBER];

/** What can be added, subtracted … */
export const ARITHMETIC: Readonly<Record<Arithmetic, readonly Form[]>> = {
  '+': [
    NUMBERS,
    [TEXT, TEXT, TEXT],
    [LIST, LIST, LIST],
    [TIMESTAMP, DURATION, TIMESTAMP],
    [DURATION, TIMESTAMP, TIMESTAMP],
    [DURATION, DURATION, DURATION],
  ],
  '-': [
    NUMBERS,
    [TIMESTAMP, TIMESTAMP, DURATION],
    [TIMESTAMP, DURATION, TIMESTAMP],
    [DURATION, DURATION, DURATION],
  ],
  '*': [NUMBERS],
  '/': [NUMBERS],
  '%': [NUMBERS],
};

export function arithmeticType(node: NodeOf<'arithmetic'>, context: CheckContext): ExprType {
  const left = context.valueOf(node.left);
  const right = context.valueOf(node.right);
  const forms = ARITHMETIC[node.operator].filter(([one, other]) => fits(left, one) && fits(right, other));
  if (forms.length === 0) return wrongOperands(node, left, right, context);
  if (forms.length === 1 && forms[0]![2].kind === 'list') return join(left, right);
  return forms.map(([, , result]) => result).reduce(join);
}

/** Where one kind of value is all that an operator takes, the operand that is none is at fault. */
function wrongOperands(
  node: NodeOf<'arithmetic'>,
  left: ExprType,
  right: ExprType,
  context: CheckContext,
): ExprType {
  const { operator } = node;
  if (ARITHMETIC[operator].length > 1)
    return context.problem('expression.wrong-operands', node, {
      operator,
      left: typeText(left),
      right: typeText(right),
    });
  for (const [operand, { kind: found }] of [[node.left, left] as const, [node.right, right] as const])
    if (found !== 'number' && found !== 'any')
      context.problem('expression.wrong-type', operand, { expected: 'number', found });
  return NUMBER;
}

export function negateType(node: NodeOf<'negate'>, context: CheckContext): ExprType {
  context.expect(node.operand, NUMBER);
  return NUMBER;
}
