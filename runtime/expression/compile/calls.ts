import type { Node, NodeOf } from '../ast.ts';
import { failure, wrongType } from '../errors.ts';
import { NodeCall } from '../functions/call.ts';
import type { Asked, Call, ExpressionFunction } from '../functions/define.ts';
import { unfit } from '../functions/operators.ts';
import { nameOf } from '../types.ts';
import type { CompileContext, Evaluate } from './context.ts';

/** The check has seen to it that the values are of the types the function asks. */
type Run = (call: Call, ...values: unknown[]) => unknown;

type Called = NodeOf<'call' | 'operation'>;

/** A function on its values, an operator on its operands. */
export function emitCall<S>(node: Called, context: CompileContext<S>): Evaluate<S> {
  const [form, ...others] = context.facts.forms.get(node)!;
  if (others.length > 0) return emitLate(node, context);
  const { parts } = node;
  const values = parts.map((part, i) => valueFor(part, form!.values[i]!, context));
  const call = new NodeCall(node, context.frame);
  const evaluate = form!.between?.(values[0]!, values[1]!, call) ?? applied(form!.apply as Run, call, values);
  return context.watch || !parts.every(({ kind }) => kind === 'literal') ? evaluate : constant(evaluate);
}

/** A value as the function reads it; what is written out was read by the check. */
function valueFor<S>(node: Node, { kind, read }: Asked, context: CompileContext<S>): Evaluate<S> {
  const value = context.as(node, kind);
  if (!read) return value;
  const { readings } = context.facts;
  if (readings.has(node)) {
    const reading = readings.get(node);
    return () => reading;
  }
  const call = new NodeCall(node, context.frame);
  return (scope) => (read as Run)(call, value(scope));
}

/** What gives the same each time is made once; where it fails, that is told when it runs. */
function constant<S>(evaluate: Evaluate<S>): Evaluate<S> {
  try {
    const value = evaluate(undefined as S);
    return () => value;
  } catch {
    return evaluate;
  }
}

/** Without a list of values where there are few. */
function applied<S>(run: Run, call: Call, values: readonly Evaluate<S>[]): Evaluate<S> {
  const [first, second] = values;
  if (values.length === 1) return (scope) => run(call, first!(scope));
  if (values.length === 2) return (scope) => run(call, first!(scope), second!(scope));
  return (scope) => run(call, ...values.map((value) => value(scope)));
}

/** Where only the values tell which form is meant. */
function emitLate<S>(node: Called, context: CompileContext<S>): Evaluate<S> {
  const forms = context.facts.forms.get(node)!;
  const { parts } = node;
  const values = parts.map((part) => context.of(part));
  const calls = parts.map((part) => new NodeCall(part, context.frame));
  const call = new NodeCall(node, context.frame);
  return (scope) => {
    const given = values.map((value) => value(scope));
    const form = chosen(forms, given, node);
    const read = form.values.map((asked, i) =>
      asked.read ? (asked.read as Run)(calls[i]!, given[i]) : given[i],
    );
    return (form.apply as Run)(call, ...read);
  };
}

/** The form for the values there are. */
function chosen(
  forms: readonly ExpressionFunction[],
  given: readonly unknown[],
  node: Called,
): ExpressionFunction {
  const kinds = given.map(nameOf);
  const accepts = ({ kind }: Asked, i: number) => kind === 'any' || kind === kinds[i];
  const form = forms.find(({ values }) => values.every(accepts));
  if (form) return form;
  if (node.kind === 'operation') {
    const [left, right] = kinds as [string, string];
    throw failure(unfit(node.operator), node, { operator: node.operator, left, right });
  }
  const wrong = kinds.findIndex((_, i) => !forms.some(({ values }) => accepts(values[i]!, i)));
  const at = Math.max(0, wrong);
  const expected = [...new Set(forms.map(({ values }) => values[at]!.kind))].join(' / ');
  throw wrongType(node.parts[at]!, expected, given[at]);
}
