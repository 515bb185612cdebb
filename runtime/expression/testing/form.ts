import type { Span } from '../codes.ts';
import { ExpressionError } from '../errors.ts';
import type { Call, ExpressionFunction, Read } from '../functions/define.ts';
import { nameOf } from '../types.ts';
import { testCall } from './call.ts';

type Run = (call: Call, ...values: unknown[]) => unknown;

/** The call of one value of a call. */
const callOfValue = (call: Call, value: number): Call => ({
  from: value,
  to: value + 1,
  charge: (fuel) => call.charge(fuel),
  failure: (code, params) => call.failure(code, params, value),
  limit: (code, params) => call.limit(code, params),
});

/** A value as a form reads it. */
function readBy(form: ExpressionFunction, place: number, value: unknown, call: Call): unknown {
  const read: Read | undefined = form.values[place]?.read;
  return read ? (read as Run)(callOfValue(call, place), value) : value;
}

/** The form of a function that takes such values. */
export function formFor(
  functions: readonly ExpressionFunction[],
  name: string,
  values: readonly unknown[],
): ExpressionFunction {
  const forms = functions.filter((one) => one.name === name && one.values.length === values.length);
  const takes = ({ values: asked }: ExpressionFunction) =>
    asked.every(({ kind }, i) => kind === 'any' || kind === nameOf(values[i]));
  const form = forms.find(takes) ?? forms[0];
  if (!form) throw new Error(`No form of ${name} takes ${values.length} values.`);
  return form;
}

/** Applies the form of a function that takes such values, read as it asks. */
export function apply(
  functions: readonly ExpressionFunction[],
  name: string,
  values: readonly unknown[],
  call: Call = testCall(),
): unknown {
  const form = formFor(functions, name, values);
  return (form.apply as Run)(call, ...values.map((value, i) => readBy(form, i, value, call)));
}

/** What is wrong with each of the values of a call, were they written out; null with those that are right. */
export function faultsOf(
  functions: readonly ExpressionFunction[],
  name: string,
  values: readonly unknown[],
): ({ code: string; params: unknown } | null)[] {
  const form = formFor(functions, name, values);
  return values.map((value, i) => {
    try {
      readBy(form, i, value, testCall());
      return null;
    } catch (thrown) {
      const { code, params } = fault(thrown);
      return { code, params };
    }
  });
}

function fault(thrown: unknown): ExpressionError {
  if (thrown instanceof ExpressionError) return thrown;
  throw thrown;
}

/** The error that comes of it, as what a person would be told. */
export function errorOf(run: () => unknown): Span & { code: string; params: unknown } {
  try {
    run();
  } catch (thrown) {
    const { code, params, from, to } = fault(thrown);
    return { code, params, from, to };
  }
  throw new Error('Nothing failed.');
}
