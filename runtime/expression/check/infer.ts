import type { Node, NodeOf } from '../ast.ts';
import type { ExprType } from '../environment.ts';
import { ANY, BOOLEAN, NULL, NUMBER, TEXT } from '../types.ts';
import { callType, operationType } from './calls.ts';
import type { CheckContext } from './context.ts';
import { fallbackType, macroType } from './macros.ts';
import {
  chooseType,
  equalityType,
  inType,
  listType,
  logicType,
  mapType,
  negateType,
  notType,
} from './operators.ts';
import { hasType, nameType, stepType } from './paths.ts';

type Infer<K extends Node['kind']> = (node: NodeOf<K>, context: CheckContext) => ExprType;

const RULES: { readonly [K in Node['kind']]: Infer<K> } = {
  literal: literalType,
  list: listType,
  map: mapType,
  name: nameType,
  member: stepType,
  index: stepType,
  call: callType,
  has: hasType,
  fallback: fallbackType,
  macro: macroType,
  not: notType,
  negate: negateType,
  logic: logicType,
  equality: equalityType,
  operation: operationType,
  in: inType,
  choose: chooseType,
  broken: () => ANY,
};

/** The type of a node, with whatever is wrong in it told to the context. */
export const infer = (node: Node, context: CheckContext): ExprType =>
  (RULES[node.kind] as Infer<Node['kind']>)(node as never, context);

function literalType({ value }: NodeOf<'literal'>): ExprType {
  if (value === null) return NULL;
  if (typeof value === 'string') return TEXT;
  return typeof value === 'number' ? NUMBER : BOOLEAN;
}
