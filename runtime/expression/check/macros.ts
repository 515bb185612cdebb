import type { NodeOf } from '../ast.ts';
import type { ExprType } from '../environment.ts';
import { ANY, BOOLEAN, insideOf, join, TEXT } from '../types.ts';
import type { CheckContext } from './context.ts';

/** What a macro gives, with its parts checked where its variable is known. */
export function macroType(node: NodeOf<'macro'>, context: CheckContext): ExprType {
  const range = context.typeOf(node.of);
  const item = node.name === 'optMap' ? presentType(node, range, context) : itemType(node, range, context);
  let body: ExprType = ANY;
  context.within(node, item, () => {
    if (node.where) context.expect(node.where, BOOLEAN);
    if (node.name === 'map' || node.name === 'optMap') body = context.valueOf(node.body);
    else context.expect(node.body, BOOLEAN);
  });
  switch (node.name) {
    case 'map':
      return { kind: 'list', of: body };
    case 'optMap':
      return { kind: 'optional', of: body };
    case 'filter':
      return { kind: 'list', of: item };
    default:
      return BOOLEAN;
  }
}

/** Of a list its items, of a map or an open record its keys. */
function itemType({ of }: NodeOf<'macro'>, range: ExprType, context: CheckContext): ExprType {
  if (range.kind === 'map' || (range.kind === 'record' && range.open)) return TEXT;
  if (range.kind === 'list' || range.kind === 'any') return insideOf(range);
  return context.problem('expression.wrong-type', of, { expected: 'list', found: range.kind });
}

function presentType({ of }: NodeOf<'macro'>, range: ExprType, context: CheckContext): ExprType {
  if (range.kind === 'optional' || range.kind === 'any') return insideOf(range);
  return context.problem('expression.wrong-type', of, { expected: 'optional', found: range.kind });
}

/** `or` gives an optional, `orValue` what is in it or what stands for it. */
export function fallbackType(
  { of, otherwise, unwraps }: NodeOf<'fallback'>,
  context: CheckContext,
): ExprType {
  const type = context.typeOf(of);
  const other = context.valueOf(otherwise);
  if (type.kind !== 'optional' && type.kind !== 'any')
    return context.problem('expression.wrong-type', of, { expected: 'optional', found: type.kind });
  if (unwraps) return join(insideOf(type), other);
  if (other.kind !== 'optional' && other.kind !== 'any')
    context.problem('expression.wrong-type', otherwise, { expected: 'optional', found: other.kind });
  return { kind: 'optional', of: join(insideOf(type), insideOf(other)) };
}
