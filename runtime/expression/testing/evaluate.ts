import { compileExpression } from '../compile.ts';
import type { Environment } from '../environment.ts';
import { ExpressionError } from '../errors.ts';

/** The value of a source, which must have no problems. */
export function evaluate<S>(source: string, environment: Environment<S>, scope: S): unknown {
  const compiled = compileExpression(source, environment);
  if ('problems' in compiled) throw new Error(`${source}: ${JSON.stringify(compiled.problems)}`);
  return compiled.evaluate(scope);
}

/** The error of the language that a run ends with. */
export function failureOf(run: () => unknown): ExpressionError {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof ExpressionError) return thrown;
    throw thrown;
  }
  throw new Error('It did not fail.');
}
