import { hasErrors, type Problem } from '../model/problem.ts';
import type { Node } from './ast.ts';
import { type Analysis, analyse } from './check/analyse.ts';
import type { ExpectedType } from './check.ts';
import { CompileContext, type Evaluate } from './compile/context.ts';
import { emit } from './compile/emit.ts';
import type { Environment } from './environment.ts';
import { LimitError } from './errors.ts';
import { type Explanation, explained, noting } from './explain.ts';
import { Frame } from './frame.ts';
import { RESULT_SIZE_MAX } from './limits.ts';
import { notReady } from './ready.ts';
import type { TypeName } from './types.ts';
import { sizeOf } from './values/measure.ts';

/** An expression ready to be evaluated, any number of times. */
export interface CompiledExpression<S> {
  /** A value of the language; never a closed record. Throws an `ExpressionError` and nothing else. */
  evaluate: Evaluate<S>;
  /** Evaluates, several times slower, and tells which parts decided. Errors are answered, not thrown. */
  explain(scope: S): Explanation;
  /** The paths it reads, such as `contact.language`. */
  paths: string[];
}

/** Compiles an expression once; one with errors gives its problems instead. Never throws. */
export function compileExpression<S>(
  source: string,
  environment: Environment<S>,
  expected?: ExpectedType,
): CompiledExpression<S> | { problems: Problem[] } {
  const analysis = analyse(source, environment, expected);
  const { tree, problems, paths } = analysis;
  if (!tree || hasErrors(problems)) return { problems };
  const waiting = notReady(analysis.facts);
  if (waiting.length > 0) return { problems: waiting };
  const frame = new Frame();
  const root = rooted(tree, new CompileContext<S>(environment, analysis.facts, emit, frame), expected);
  let explain: ((scope: S) => Explanation) | undefined;
  return {
    evaluate: (scope) => {
      frame.refuel();
      return root(scope);
    },
    explain: (scope) => {
      explain ??= explainer(tree, source, analysis, environment, expected);
      return explain(scope);
    },
    paths,
  };
}

const PLAIN: ReadonlySet<TypeName> = new Set(['number', 'boolean', 'null', 'timestamp', 'duration']);

/** The whole expression: what comes out is of the type asked, and not too long to be written down. */
function rooted<S>(tree: Node, context: CompileContext<S>, expected: ExpectedType | undefined): Evaluate<S> {
  const evaluate = expected ? context.as(tree, expected) : context.of(tree);
  if (PLAIN.has(expected ?? context.typeOf(tree).kind)) return evaluate;
  return (scope) => {
    const value = evaluate(scope);
    if (sizeOf(value, RESULT_SIZE_MAX) > RESULT_SIZE_MAX)
      throw new LimitError('expression.result-too-long', tree, { max: RESULT_SIZE_MAX });
    return value;
  };
}

/** Made when somebody asks why for the first time. */
function explainer<S>(
  tree: Node,
  source: string,
  { facts }: Analysis,
  environment: Environment<S>,
  expected: ExpectedType | undefined,
): (scope: S) => Explanation {
  const values = new Map<Node, unknown>();
  const frame = new Frame();
  const context = new CompileContext<S>(environment, facts, emit, frame, noting(values));
  const root = rooted(tree, context, expected);
  return (scope) => {
    frame.refuel();
    return explained(tree, source, root, values, scope);
  };
}
