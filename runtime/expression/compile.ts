import { hasErrors, type Problem } from '../model/problem.ts';
import type { Node } from './ast.ts';
import { analyse } from './check/analyse.ts';
import type { ExpectedType } from './check.ts';
import { CompileContext, type Evaluate } from './compile/context.ts';
import { emit } from './compile/emit.ts';
import type { Environment } from './environment.ts';
import { failure } from './errors.ts';
import { nameOf } from './types.ts';

/** An expression ready to be evaluated, any number of times. */
export interface CompiledExpression<S> {
  /** A text, number, boolean, null or list. Throws an `ExpressionError` and nothing else. */
  evaluate: Evaluate<S>;
  /** The paths it reads, such as `contact.language`. */
  paths: string[];
}

/** Compiles an expression once; one with errors gives its problems instead. Never throws. */
export function compileExpression<S>(
  source: string,
  environment: Environment<S>,
  expected?: ExpectedType,
): CompiledExpression<S> | { problems: Problem[] } {
  const { tree, facts, problems, paths } = analyse(source, environment, expected);
  if (!tree || hasErrors(problems)) return { problems };
  const context = new CompileContext<S>(environment, facts, emit);
  if (expected) return { evaluate: context.as(tree, expected), paths };
  const evaluate = context.of(tree);
  return { evaluate: context.typeOf(tree).kind === 'any' ? noRecord(evaluate, tree) : evaluate, paths };
}

/** A record stays behind its field names: it never comes out whole. */
const noRecord =
  <S>(evaluate: Evaluate<S>, span: Node): Evaluate<S> =>
  (scope) => {
    const value = evaluate(scope);
    const found = nameOf(value);
    if (found === 'record' || found === 'any') throw failure('expression.not-a-value', span, {});
    return value;
  };
