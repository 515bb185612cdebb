import { hasErrors, type Problem } from '../model/problem.ts';
import type { Node } from './ast.ts';
import { type Analysis, analyse } from './check/analyse.ts';
import type { ExpectedType } from './check.ts';
import { CompileContext, type Evaluate } from './compile/context.ts';
import { emit } from './compile/emit.ts';
import { Frame } from './compile/frame.ts';
import type { Environment } from './environment.ts';
import { type Explanation, explained, noting } from './explain.ts';

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

const rooted = <S>(
  tree: Node,
  context: CompileContext<S>,
  expected: ExpectedType | undefined,
): Evaluate<S> => (expected ? context.as(tree, expected) : context.of(tree));

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
