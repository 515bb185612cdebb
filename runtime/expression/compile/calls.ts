import type { NodeOf } from '../ast.ts';
import { valuesOf } from '../check/calls.ts';
import type { Code, CodeParams } from '../codes.ts';
import { ExpressionError, failure } from '../errors.ts';
import { type Call, type ExpressionFunction, valueTypes } from '../functions/define.ts';
import { nameOf } from '../types.ts';
import type { CompileContext, Evaluate } from './context.ts';
import type { Frame } from './frame.ts';

/** The check has seen to it that the values are of the types the function asks. */
type Apply = (call: Call, ...values: unknown[]) => unknown;
type Prepared = (...values: unknown[]) => unknown;

/** A call of the source as its function sees it. */
class SourceCall implements Call {
  readonly from: number;
  readonly to: number;
  readonly #node: NodeOf<'call'>;
  readonly #frame: Frame;

  constructor(node: NodeOf<'call'>, frame: Frame) {
    this.from = node.from;
    this.to = node.to;
    this.#node = node;
    this.#frame = frame;
  }

  charge(fuel: number): void {
    this.#frame.charge(fuel, this.#node);
  }

  failure<C extends Code>(code: C, params: CodeParams<C>, value?: number): ExpressionError {
    return failure(
      code,
      (value === undefined ? undefined : valuesOf(this.#node)[value]) ?? this.#node,
      params,
    );
  }
}

export function emitCall<S>(node: NodeOf<'call'>, context: CompileContext<S>): Evaluate<S> {
  const forms = context.facts.forms.get(node)!;
  const call = new SourceCall(node, context.frame);
  const nodes = valuesOf(node);
  if (forms.length > 1) {
    const values = nodes.map((value) => context.of(value));
    return (scope) => {
      const given = values.map((value) => value(scope));
      return (chosen(forms, given, node).apply as Apply)(call, ...given);
    };
  }
  const [form] = forms as [ExpressionFunction];
  const types = valueTypes(form);
  const values = nodes.map((value, i) => context.as(value, types[i]!.kind));
  const literals = nodes.map((value) => (value.kind === 'literal' ? value.value : undefined));
  if (!context.watch && literals.every((value) => value !== undefined)) {
    const fixed = constant(form, call, literals);
    if (fixed) return () => fixed.value;
  }
  const prepared = literals.some((value) => value !== undefined) ? form.prepare?.(call, literals) : undefined;
  return prepared ? applyPrepared(prepared as Prepared, values) : apply(form.apply as Apply, call, values);
}

/** What a call of nothing but literals gives, made once; undefined when it fails, which is told when it runs. */
function constant(
  { apply }: ExpressionFunction,
  call: Call,
  literals: readonly unknown[],
): { value: unknown } | undefined {
  try {
    return { value: (apply as Apply)(call, ...literals) };
  } catch (thrown) {
    if (thrown instanceof ExpressionError) return undefined;
    throw thrown;
  }
}

/** Without a list of values where there are few. */
function apply<S>(run: Apply, call: Call, values: readonly Evaluate<S>[]): Evaluate<S> {
  const [first, second] = values;
  if (first && values.length === 1) return (scope) => run(call, first(scope));
  if (first && second && values.length === 2) return (scope) => run(call, first(scope), second(scope));
  return (scope) => run(call, ...values.map((value) => value(scope)));
}

function applyPrepared<S>(run: Prepared, values: readonly Evaluate<S>[]): Evaluate<S> {
  const [first, second] = values;
  if (first && second && values.length === 2) return (scope) => run(first(scope), second(scope));
  return (scope) => run(...values.map((value) => value(scope)));
}

/** The form for the values there are. */
function chosen(forms: readonly ExpressionFunction[], values: readonly unknown[], node: NodeOf<'call'>) {
  const kinds = values.map(nameOf);
  const accepts = (one: ExpressionFunction) =>
    valueTypes(one).every(({ kind }, i) => kind === 'any' || kind === kinds[i]);
  const form = forms.find(accepts);
  if (form) return form;
  const wrong = kinds.findIndex((kind, i) => !forms.some((one) => valueTypes(one)[i]!.kind === kind));
  const at = Math.max(0, wrong);
  const expected = [...new Set(forms.map((one) => valueTypes(one)[at]!.kind))].join(' / ');
  throw failure('expression.wrong-type', valuesOf(node)[at]!, { expected, found: kinds[at]! });
}
