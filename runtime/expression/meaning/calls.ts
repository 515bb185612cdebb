import type { Node, NodeOf } from '../ast.ts';
import { problemAt } from '../codes.ts';
import type { ExprType } from '../environment.ts';
import { ExpressionError, failure, wrongType } from '../errors.ts';
import { NodeCall } from '../functions/call.ts';
import type { Asked, Call, ExpressionFunction } from '../functions/define.ts';
import { unfit } from '../functions/operators.ts';
import { formsBetween, formsOf, functionNames } from '../functions/table.ts';
import { patternsLoaded, readPattern } from '../patterns/engine.ts';
import { fits, join, nameOf, typeText } from '../types.ts';
import type { Context } from './context.ts';
import { checked, type Evaluate, type Known } from './known.ts';

type Forms = readonly ExpressionFunction[];
type Called = NodeOf<'call' | 'operation'>;
/** The rules have seen to it that the values are of the types the function asks. */
type Run = (call: Call, ...values: unknown[]) => unknown;

/** Finds the form a call means, by its name, the number of its arguments, and their types. */
export function call(node: NodeOf<'call'>, context: Context): Known {
  const values = node.parts.map((part) => context.value(part));
  const named = formsOf(node.name, node.method);
  if (named.length === 0) return unknown(node, context);
  const counted = named.filter((form) => form.values.length === values.length);
  if (counted.length === 0) return wrongCount(node, named, context);
  return meant(node, counted, values, context) ?? wrongTypes(node, counted, values, context);
}

/** An operator with one form asks for its types; what fits none of several is a problem of both operands together. */
export function operation(node: NodeOf<'operation'>, context: Context): Known {
  const { operator } = node;
  const values = node.parts.map((part) => context.value(part));
  const forms = formsBetween(operator);
  const known = meant(node, forms, values, context);
  if (known) return known;
  if (forms.length === 1) return wrongTypes(node, forms, values, context);
  const [left, right] = values.map(({ type }) => typeText(type)) as [string, string];
  return context.problem(unfit(operator), node, { operator, left, right });
}

/** What the forms that take such values mean; undefined when there are none. */
function meant(node: Called, all: Forms, values: readonly Known[], context: Context): Known | undefined {
  const forms = all.filter((form) => form.values.every((asked, i) => fits(values[i]!.type, asked)));
  const [form] = forms;
  if (!form) return undefined;
  const type = resultOf(forms, values);
  if (node.kind === 'call' && !patternsLoaded() && form.values.some(({ read }) => read === readPattern))
    context.waiting.push(problemAt('expression.patterns-not-loaded', node.at, {}));
  const readers = forms.map((one) => node.parts.map((part, i) => readerOf(part, one.values[i]!, context)));
  if (forms.length > 1) return { type, evaluate: late(node, forms, readers, values, context) };
  const gets = node.parts.map((part, i) => {
    const get = checked(values[i]!, part, form.values[i]!.kind);
    const read = readers[0]![i];
    return read ? (scope: never) => read(get(scope)) : get;
  });
  const evaluate = applied(form, new NodeCall(node, context.frame), gets);
  const fixed = !context.watch && node.parts.every(({ kind }) => kind === 'literal');
  return { type, evaluate: fixed ? constant(evaluate) : evaluate };
}

const resultOf = (forms: Forms, values: readonly Known[]): ExprType =>
  forms
    .map(({ result }) => (typeof result === 'function' ? result(values.map(({ type }) => type)) : result))
    .reduce(join);

/** How a form reads a value: one that is written out, such as a time zone, now; a pattern only when patterns are loaded. */
function readerOf(node: Node, { read }: Asked, context: Context): ((value: unknown) => unknown) | undefined {
  if (!read) return undefined;
  const call = new NodeCall(node, context.frame);
  const reader = (value: unknown) => (read as Run)(call, value);
  if (node.kind !== 'literal') return reader;
  try {
    const reading = reader(node.value);
    return () => reading;
  } catch (thrown) {
    if (!(thrown instanceof ExpressionError)) throw thrown;
    const { code, params } = thrown;
    if (code !== 'expression.patterns-not-loaded') context.problem(code, node, params as never);
    return undefined;
  }
}

/** What gives the same each time is made once; where it fails, that is told when it runs. */
function constant(evaluate: Evaluate): Evaluate {
  try {
    const value = evaluate(undefined as never);
    return () => value;
  } catch {
    return evaluate;
  }
}

/** Without a list of values where there are few. */
function applied(form: ExpressionFunction, call: Call, gets: readonly Evaluate[]): Evaluate {
  const [first, second] = gets as [Evaluate, Evaluate];
  const run = form.apply as Run;
  if (form.between) return form.between(first, second, call);
  if (gets.length === 1) return (scope) => run(call, first(scope));
  if (gets.length === 2) return (scope) => run(call, first(scope), second(scope));
  return (scope) => run(call, ...gets.map((get) => get(scope)));
}

/** Where only the values tell which form is meant. */
function late(
  node: Called,
  forms: Forms,
  readers: readonly (readonly (((value: unknown) => unknown) | undefined)[])[],
  values: readonly Known[],
  { frame }: Context,
): Evaluate {
  const call = new NodeCall(node, frame);
  return (scope) => {
    const given = values.map(({ evaluate }) => evaluate(scope));
    const form = chosen(forms, given, node);
    const reads = readers[form]!;
    const read = given.map((value, i) => reads[i]?.(value) ?? value);
    return (forms[form]!.apply as Run)(call, ...read);
  };
}

/** The number of the form for the values there are. */
function chosen(forms: Forms, given: readonly unknown[], node: Called): number {
  const kinds = given.map(nameOf);
  const accepts = ({ kind }: Asked, i: number) => kind === 'any' || kind === kinds[i];
  const form = forms.findIndex(({ values }) => values.every(accepts));
  if (form >= 0) return form;
  if (node.kind === 'operation') {
    const [left, right] = kinds as [string, string];
    throw failure(unfit(node.operator), node, { operator: node.operator, left, right });
  }
  const wrong = kinds.findIndex((_, i) => !forms.some(({ values }) => accepts(values[i]!, i)));
  const at = Math.max(0, wrong);
  throw wrongType(node.parts[at]!, oneOf(forms.map(({ values }) => values[at]!.kind)), given[at]);
}

function unknown({ name, at, method }: NodeOf<'call'>, context: Context): Known {
  if (!method && formsOf(name, true).length > 0)
    return context.problem('expression.needs-receiver', at, { name });
  return context.unknown('expression.unknown-function', at, name, functionNames(method));
}

function wrongCount(node: NodeOf<'call'>, forms: Forms, context: Context): Known {
  const expected = oneOf(forms.map(({ args }) => args.length));
  const params = { name: node.name, expected, found: node.parts.length - Number(node.method) };
  return context.problem('expression.wrong-arguments', { from: node.at.from, to: node.to }, params);
}

const oneOf = (names: readonly (string | number)[]): string => [...new Set(names)].join(' / ');

/** Tells of every value that no form takes at its place; of the last one when each fits some form, but all of them none. */
function wrongTypes(node: Node, forms: Forms, values: readonly Known[], context: Context): Known {
  const asked = values.map((_, i) => forms.map((form) => form.values[i]!));
  const wrong = values.flatMap(({ type }, i) => (asked[i]!.some((one) => fits(type, one)) ? [] : [i]));
  let known: Known | undefined;
  for (const i of wrong.length > 0 ? wrong : [values.length - 1]) {
    const params = { expected: oneOf(asked[i]!.map(typeText)), found: typeText(values[i]!.type) };
    known = context.problem('expression.wrong-type', node.parts[i]!, params);
  }
  return { ...known!, type: resultOf(forms, values) };
}
