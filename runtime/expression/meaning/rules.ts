import type { Node, NodeOf } from '../ast.ts';
import { call, operation } from './calls.ts';
import { list, literal, map } from './collections.ts';
import type { Context, Rule } from './context.ts';
import { contained, equality } from './equal.ts';
import { type Known, UNKNOWN } from './known.ts';
import { choose, logic, negate, not } from './logic.ts';
import { fallback, macro } from './macros.ts';
import { has, name, step } from './paths.ts';

type RuleOf<K extends Node['kind']> = (node: NodeOf<K>, context: Context) => Known;

const RULES: { readonly [K in Node['kind']]: RuleOf<K> } = {
  literal,
  list,
  map,
  name,
  member: step,
  index: step,
  call,
  has,
  fallback,
  macro,
  not,
  negate,
  logic,
  equality,
  operation,
  in: contained,
  choose,
  broken: () => UNKNOWN,
};

/** What a node means, with whatever is wrong in it told to the context. */
export const rule: Rule = (node, context) =>
  (RULES[node.kind] as RuleOf<Node['kind']>)(node as never, context);
