import type { Node } from '../ast.ts';
import type { ExprType } from '../environment.ts';
import { ANY, BOOLEAN, NULL, NUMBER, TEXT } from '../types.ts';
import { arithmeticType, negateType } from './arithmetic.ts';
import { callType } from './calls.ts';
import type { CheckContext } from './context.ts';
import { fallbackType, macroType } from './macros.ts';
import { chooseType, compareType, inType, listType, logicType, mapType, notType } from './operators.ts';
import { hasType, nameType, stepType } from './paths.ts';

/** The type of a node, with whatever is wrong in it told to the context. */
export function infer(node: Node, context: CheckContext): ExprType {
  switch (node.kind) {
    case 'literal':
      return literalType(node.value);
    case 'list':
      return listType(node, context);
    case 'map':
      return mapType(node, context);
    case 'name':
      return nameType(node, context);
    case 'member':
    case 'index':
      return stepType(node, context);
    case 'call':
      return callType(node, context);
    case 'has':
      return hasType(node, context);
    case 'fallback':
      return fallbackType(node, context);
    case 'macro':
      return macroType(node, context);
    case 'not':
      return notType(node, context);
    case 'negate':
      return negateType(node, context);
    case 'logic':
      return logicType(node, context);
    case 'compare':
      return compareType(node, context);
    case 'arithmetic':
      return arithmeticType(node, context);
    case 'in':
      return inType(node, context);
    case 'choose':
      return chooseType(node, context);
    case 'broken':
      return ANY;
  }
}

function literalType(value: string | number | boolean | null): ExprType {
  if (value === null) return NULL;
  if (typeof value === 'string') return TEXT;
  return typeof value === 'number' ? NUMBER : BOOLEAN;
}
