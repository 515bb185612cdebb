import type { Node, NodeOf } from '../ast.ts';
import type { ExprType } from '../environment.ts';
import { type ExpressionFunction, valueTypes } from '../functions/define.ts';
import { formsOf, functionNames } from '../functions/table.ts';
import { suggestion } from '../suggest.ts';
import { fits, join, typeText } from '../types.ts';
import type { CheckContext } from './context.ts';

/** What a call works on: what stands before its dot, then what stands between its brackets. */
export const valuesOf = ({ receiver, args }: NodeOf<'call'>): readonly Node[] =>
  receiver ? [receiver, ...args] : args;

/** Finds the form a call means, by its name, the number of its arguments, and their types. */
export function callType(node: NodeOf<'call'>, context: CheckContext): ExprType {
  const types = valuesOf(node).map((value) => context.valueOf(value));
  const named = formsOf(node.name, node.receiver !== null);
  if (named.length === 0) return unknown(node, context);
  const counted = named.filter(({ args }) => args.length === node.args.length);
  if (counted.length === 0) return wrongCount(node, named, context);
  const forms = counted.filter((form) => valueTypes(form).every((asked, i) => fits(types[i]!, asked)));
  if (forms.length === 0) return wrongTypes(node, counted, types, context);
  context.forms.set(node, forms);
  for (const form of forms) checkLiterals(node, form, context);
  return resultOf(forms, types);
}

const resultOf = (forms: readonly ExpressionFunction[], types: readonly ExprType[]): ExprType =>
  forms.map(({ result }) => (typeof result === 'function' ? result(types) : result)).reduce(join);

/** Looks at values that are written out, such as a time zone. */
function checkLiterals(node: NodeOf<'call'>, { literals }: ExpressionFunction, context: CheckContext): void {
  if (!literals) return;
  for (const [i, value] of valuesOf(node).entries()) {
    const found = value.kind === 'literal' ? literals[i]?.(value.value as never) : null;
    if (found) context.problem(found.code, value, found.params as never);
  }
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
  let told = false;
  for (const [i, value] of valuesOf(node).entries()) {
    const asked = forms.map((form) => valueTypes(form)[i]!);
    const found = types[i]!;
    if (asked.some((type) => fits(found, type))) continue;
    const expected = [...new Set(asked.map(typeText))].join(' / ');
    context.problem('expression.wrong-type', value, { expected, found: typeText(found) });
    told = true;
  }
  // Each value fits some form, but all of them fit none.
  if (!told) {
    const expected = [...new Set(forms.map((form) => typeText(valueTypes(form).at(-1)!)))].join(' / ');
    context.problem('expression.wrong-type', valuesOf(node).at(-1)!, {
      expected,
      found: typeText(types.at(-1)!),
    });
  }
  return resultOf(forms, types);
}
