import type { NodeOf } from '../ast.ts';
import { isAbsorbable } from '../errors.ts';
import type { CompileContext, Evaluate } from './context.ts';

/** `&&` is decided by a false, `||` by a true, even when another operand is an error. */
export function emitLogic<S>(node: NodeOf<'logic'>, context: CompileContext<S>): Evaluate<S> {
  const decisive = node.operator === '||';
  const [first, second, ...more] = node.parts.map((operand) => context.as(operand, 'boolean'));
  const pair = decide(first!, second!, decisive);
  return more.reduce((row, operand) => decide(row, operand, decisive), pair);
}

const decide =
  <S>(first: Evaluate<S>, second: Evaluate<S>, decisive: boolean): Evaluate<S> =>
  (scope) => {
    let value: unknown;
    try {
      value = first(scope);
    } catch (thrown) {
      if (isAbsorbable(thrown) && second(scope) === decisive) return decisive;
      throw thrown;
    }
    return value === decisive ? decisive : second(scope);
  };

export function emitNot<S>(node: NodeOf<'not'>, context: CompileContext<S>): Evaluate<S> {
  const operand = context.as(node.parts[0], 'boolean');
  return (scope) => !operand(scope);
}

export function emitNegate<S>(node: NodeOf<'negate'>, context: CompileContext<S>): Evaluate<S> {
  const operand = context.as(node.parts[0], 'number');
  return (scope) => -(operand(scope) as number);
}

export function emitChoose<S>(node: NodeOf<'choose'>, context: CompileContext<S>): Evaluate<S> {
  const when = context.as(node.parts[0], 'boolean');
  const then = context.of(node.parts[1]);
  const otherwise = context.of(node.parts[2]);
  return (scope) => (when(scope) ? then(scope) : otherwise(scope));
}
