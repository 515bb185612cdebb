import type { NodeOf } from '../ast.ts';
import type { ExprType } from '../environment.ts';
import { type ExpressionFunction, formsOf, functionNames, valueTypes } from '../functions.ts';
import { suggestion } from '../suggest.ts';
import { fits, join } from '../types.ts';
import type { CheckContext } from './context.ts';

/** Finds the form a call means, by its name, the number of its arguments, and their types. */
export function callType(node: NodeOf<'call'>, context: CheckContext): ExprType {
  const values = node.receiver ? [node.receiver, ...node.args] : node.args;
  const types = values.map((value) => context.valueOf(value));
  const named = formsOf(node.name, node.receiver !== null);
  if (named.length === 0) return unknown(node, context);
  const counted = named.filter(({ args }) => args.length === node.args.length);
  if (counted.length === 0) return wrongCount(node, named, context);
  const forms = counted.filter((form) => valueTypes(form).every((asked, i) => fits(types[i]!, asked)));
  if (forms.length === 0) return wrongTypes(node, counted, types, context);
  context.forms.set(node, forms);
  return forms.map(({ result }) => result).reduce(join);
}

function unknown({ name, at, receiver }: NodeOf<'call'>, context: CheckContext): ExprType {
  const method = receiver !== null;
  if (!method && formsOf(name, true).length > 0)
    return context.problem('expression.needs-receiver', at, { name });
  const near = suggestion(name, functionNames(method));
  return context.problem('expression.unknown-function', at, { name, ...near });
}

function wrongCount(node: NodeOf<'call'>, forms: readonly ExpressionFunction[], context: CheckContext) {
  const expected = [...new Set(forms.map(({ args }) => args.length))].join(' / ');
  const params = { name: node.name, expected, found: node.args.length };
  return context.problem('expression.wrong-arguments', { from: node.at.from, to: node.to }, params);
}

/** Tells of every value that no form takes at its place. */
function wrongTypes(
  node: NodeOf<'call'>,
  forms: readonly ExpressionFunction[],
  types: readonly ExprType[],
  context: CheckContext,
): ExprType {
  const values = node.receiver ? [node.receiver, ...node.args] : node.args;
  for (const [i, value] of values.entries()) {
    const asked = forms.map((form) => valueTypes(form)[i]!);
    const found = types[i]!;
    if (asked.some((type) => fits(found, type))) continue;
    const expected = [...new Set(asked.map(({ kind }) => kind))].join(' / ');
    context.problem('expression.wrong-type', value, { expected, found: found.kind });
  }
  return forms.map(({ result }) => result).reduce(join);
}
