import { ExpressionError } from '../errors.ts';
import type { Call, ExpressionFunction } from '../functions/define.ts';
import { valueTypes } from '../functions/define.ts';
import { testCall } from './call.ts';

/** Applies the form of a function that takes so many values. */
export function apply(
  functions: readonly ExpressionFunction[],
  name: string,
  values: readonly unknown[],
  call: Call = testCall(),
): unknown {
  const form = functions.find((one) => one.name === name && valueTypes(one).length === values.length);
  if (!form) throw new Error(`No form of ${name} takes ${values.length} values.`);
  return form.apply(call, ...(values as never[]));
}

/** The error that comes of it, as what a person would be told. */
export function errorOf(run: () => unknown): { code: string; params: unknown; from: number; to: number } {
  try {
    run();
  } catch (thrown) {
    if (!(thrown instanceof ExpressionError)) throw thrown;
    const { code, params, from, to } = thrown;
    return { code, params, from, to };
  }
  throw new Error('Nothing failed.');
}
