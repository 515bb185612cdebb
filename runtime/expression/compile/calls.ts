import type { NodeOf } from '../ast.ts';
import { failure } from '../errors.ts';
import { type ExpressionFunction, valueTypes } from '../functions.ts';
import { nameOf } from '../types.ts';
import type { CompileContext, Evaluate } from './context.ts';

/** The check has seen to it that the values are of the types the function asks. */
type Apply = (...values: unknown[]) => unknown;

export function emitCall<S>(node: NodeOf<'call'>, context: CompileContext<S>): Evaluate<S> {
  const forms = context.facts.forms.get(node)!;
  const [form] = forms;
  const nodes = node.receiver ? [node.receiver, ...node.args] : node.args;
  if (forms.length > 1) {
    const values = nodes.map((value) => context.of(value));
    return (scope) => {
      const given = values.map((value) => value(scope));
      return (chosen(forms, given, node).apply as Apply)(...given);
    };
  }
  const types = valueTypes(form!);
  const values = nodes.map((value, i) => context.as(value, types[i]!.kind));
  return apply(form!.apply as Apply, values);
}

/** Without a list of values where there are few. */
function apply<S>(call: Apply, values: readonly Evaluate<S>[]): Evaluate<S> {
  const [first, second] = values;
  if (first && values.length === 1) return (scope) => call(first(scope));
  if (first && second && values.length === 2) return (scope) => call(first(scope), second(scope));
  return (scope) => call(...values.map((value) => value(scope)));
}

/** The form for the values there are. */
function chosen(forms: readonly ExpressionFunction[], values: readonly unknown[], node: NodeOf<'call'>) {
  const kinds = values.map(nameOf);
  const form = forms.find((one) =>
    valueTypes(one).every(({ kind }, i) => kind === 'any' || kind === kinds[i]),
  );
  if (form) return form;
  const expected = [...new Set(forms.map((one) => valueTypes(one)[0]!.kind))].join(' / ');
  throw failure('expression.wrong-type', node, { expected, found: kinds[0]! });
}
