import type { NodeOf } from '../ast.ts';
import type { ExprType } from '../environment.ts';
import { asValue, BOOLEAN, insideOf, join, TEXT } from '../types.ts';
import type { CheckContext } from './context.ts';

/** What a macro gives, with its parts checked where its variable is known. */
export function macroType(node: NodeOf<'macro'>, context: CheckContext): ExprType {
  const { name, parts } = node;
  const [of, body] = parts;
  const range = name === 'optMap' ? context.expect(of, 'optional') : context.expect(of, 'list', 'map');
  // Of a map, or an open record, the variable is a key.
  const item = asValue(range).kind === 'map' ? TEXT : insideOf(range);
  const made = context.within(node, item, () =>
    name === 'map' || name === 'optMap' ? context.valueOf(body) : context.expect(body, 'boolean'),
  );
  switch (name) {
    case 'map':
      return { kind: 'list', of: made };
    case 'optMap':
      return { kind: 'optional', of: made };
    case 'filter':
      return { kind: 'list', of: item };
    default:
      return BOOLEAN;
  }
}

/** `or` gives an optional, `orValue` what is in it or what stands for it. */
export function fallbackType(
  { parts: [of, otherwise], unwraps }: NodeOf<'fallback'>,
  context: CheckContext,
): ExprType {
  const inside = insideOf(context.expect(of, 'optional'));
  if (unwraps) return join(inside, context.valueOf(otherwise));
  return { kind: 'optional', of: join(inside, insideOf(context.expect(otherwise, 'optional'))) };
}
