import type { Node, NodeOf } from '../ast.ts';
import type { ExprType } from '../environment.ts';
import { ExpressionError } from '../errors.ts';
import { NodeCall } from '../functions/call.ts';
import type { ExpressionFunction } from '../functions/define.ts';
import { unfit } from '../functions/operators.ts';
import { formsBetween, formsOf, functionNames } from '../functions/table.ts';
import { fits, join, typeText } from '../types.ts';
import type { CheckContext } from './context.ts';

type Forms = readonly ExpressionFunction[];

/** Finds the form a call means, by its name, the number of its arguments, and their types. */
export function callType(node: NodeOf<'call'>, context: CheckContext): ExprType {
  const types = node.parts.map((value) => context.valueOf(value));
  const named = formsOf(node.name, node.method);
  if (named.length === 0) return unknown(node, context);
  const counted = named.filter(({ values }) => values.length === types.length);
  if (counted.length === 0) return wrongCount(node, named, context);
  return meant(node, counted, types, context) ?? wrongTypes(node, counted, types, context);
}

/** An operator with one form asks for its types; what fits none of several is a problem of both operands together. */
export function operationType(node: NodeOf<'operation'>, context: CheckContext): ExprType {
  const { operator } = node;
  const types = node.parts.map((value) => context.valueOf(value));
  const forms = formsBetween(operator);
  const type = meant(node, forms, types, context);
  if (type) return type;
  if (forms.length === 1) return wrongTypes(node, forms, types, context);
  const [left, right] = types.map(typeText) as [string, string];
  return context.problem(unfit(operator), node, { operator, left, right });
}

/** The type of what comes out of the forms that take such values, which are noted; undefined when there are none. */
function meant(
  node: Node,
  all: Forms,
  types: readonly ExprType[],
  context: CheckContext,
): ExprType | undefined {
  const forms = all.filter(({ values }) => values.every((asked, i) => fits(types[i]!, asked)));
  if (forms.length === 0) return undefined;
  context.forms.set(node, forms);
  for (const form of forms) readLiterals(node, form, context);
  return resultOf(forms, types);
}

const resultOf = (forms: Forms, types: readonly ExprType[]): ExprType =>
  forms.map(({ result }) => (typeof result === 'function' ? result(types) : result)).reduce(join);

/** Looks at values that are written out, such as a time zone. A pattern is looked at only when patterns are loaded. */
function readLiterals(node: Node, { values }: ExpressionFunction, context: CheckContext): void {
  for (const [i, value] of node.parts.entries()) {
    const { read } = values[i]!;
    if (!read || value.kind !== 'literal') continue;
    try {
      context.readings.set(value, read(new NodeCall(value, context.effort.frame), value.value as never));
    } catch (thrown) {
      if (!(thrown instanceof ExpressionError)) throw thrown;
      const { code, params } = thrown;
      if (code !== 'expression.patterns-not-loaded') context.problem(code, value, params as never);
    }
  }
}

function unknown({ name, at, method }: NodeOf<'call'>, context: CheckContext): ExprType {
  if (!method && formsOf(name, true).length > 0)
    return context.problem('expression.needs-receiver', at, { name });
  return context.unknown('expression.unknown-function', at, name, functionNames(method));
}

function wrongCount(node: NodeOf<'call'>, forms: Forms, context: CheckContext): ExprType {
  const expected = oneOf(forms.map(({ args }) => args.length));
  const params = { name: node.name, expected, found: node.parts.length - Number(node.method) };
  return context.problem('expression.wrong-arguments', { from: node.at.from, to: node.to }, params);
}

const oneOf = (names: readonly (string | number)[]): string => [...new Set(names)].join(' / ');

/** Tells of every value that no form takes at its place; of the last one when each fits some form, but all of them none. */
function wrongTypes(node: Node, forms: Forms, types: readonly ExprType[], context: CheckContext): ExprType {
  const asked = types.map((_, i) => forms.map(({ values }) => values[i]!));
  const wrong = types.flatMap((found, i) => (asked[i]!.some((type) => fits(found, type)) ? [] : [i]));
  for (const i of wrong.length > 0 ? wrong : [types.length - 1]) {
    const expected = oneOf(asked[i]!.map(typeText));
    context.problem('expression.wrong-type', node.parts[i]!, { expected, found: typeText(types[i]!) });
  }
  return resultOf(forms, types);
}
