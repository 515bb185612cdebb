import { hasErrors, type Problem } from '../model/problem.ts';
import type { Node } from './ast.ts';
import type { ExpectedType } from './check.ts';
import type { Environment } from './environment.ts';
import { LimitError } from './errors.ts';
import { type Explanation, explained, noting } from './explain.ts';
import { RESULT_SIZE_MAX } from './limits.ts';
import { analyse } from './meaning/analyse.ts';
import { Effort } from './meaning/context.ts';
import type { Evaluate, Known } from './meaning/known.ts';
import type { TypeName } from './types.ts';
import { sizeOf } from './values/measure.ts';

/** An expression ready to be evaluated, any number of times. */
export interface CompiledExpression<S> {
  /** A value of the language; never a closed record. Throws an `ExpressionError` and nothing else. */
  evaluate: (scope: S) => unknown;
  /** Evaluates, several times slower, and tells which parts decided. Errors are answered, not thrown. */
  explain: (scope: S) => Explanation;
  /** The paths it reads, such as `contact.language`. */
  paths: string[];
}

/** Compiles an expression once; one with errors gives its problems instead. Never throws. */
export function compileExpression<S>(
  source: string,
  environment: Environment<S>,
  expected?: ExpectedType,
): CompiledExpression<S> | { problems: Problem[] } {
  const effort = new Effort();
  const { tree, meaning, problems, waiting, paths } = analyse(source, environment, { expected, effort });
  if (!meaning || !tree || hasErrors(problems)) return { problems };
  if (waiting.length > 0) return { problems: waiting };
  let explain: ((scope: never) => Explanation) | undefined;
  return {
    evaluate: ready(tree, meaning, effort) as (scope: S) => unknown,
    explain: (scope) => {
      explain ??= explainer(source, environment, expected);
      return explain(scope as never);
    },
    paths,
  };
}

const PLAIN: ReadonlySet<TypeName> = new Set(['number', 'boolean', 'null', 'timestamp', 'duration']);

/** The whole expression, with all it may spend; what comes out is not too long to be written down. */
function ready(tree: Node, { type, evaluate }: Known, { frame }: Effort): Evaluate {
  if (PLAIN.has(type.kind))
    return (scope) => {
      frame.refuel();
      return evaluate(scope);
    };
  return (scope) => {
    frame.refuel();
    const value = evaluate(scope);
    if (sizeOf(value, RESULT_SIZE_MAX) > RESULT_SIZE_MAX)
      throw new LimitError('expression.result-too-long', tree, { max: RESULT_SIZE_MAX });
    return value;
  };
}

/** Made when somebody asks why for the first time. */
function explainer(
  source: string,
  environment: Environment<never>,
  expected: ExpectedType | undefined,
): (scope: never) => Explanation {
  const values = new Map<Node, unknown>();
  const effort = new Effort();
  const { tree, meaning } = analyse(source, environment, { expected, effort, watch: noting(values) });
  const evaluate = ready(tree!, meaning!, effort);
  return (scope) => explained(tree!, source, evaluate, values, scope);
}
