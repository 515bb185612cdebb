import type { Node } from '../ast.ts';
import type { Facts } from '../check/context.ts';
import type { Environment, ExprType } from '../environment.ts';
import { failure } from '../errors.ts';
import { nameOf, type TypeName } from '../types.ts';

/** A node made ready: no look-ups are left but those in the scope. */
export type Evaluate<S> = (scope: S) => unknown;

/** One compilation under way, as the emitters see it. */
export class CompileContext<S> {
  readonly environment: Environment<S>;
  readonly facts: Facts;
  readonly #emit: (node: Node, context: CompileContext<S>) => Evaluate<S>;

  constructor(
    environment: Environment<S>,
    facts: Facts,
    emit: (node: Node, context: CompileContext<S>) => Evaluate<S>,
  ) {
    this.environment = environment;
    this.facts = facts;
    this.#emit = emit;
  }

  typeOf(node: Node): ExprType {
    return this.facts.types.get(node)!;
  }

  of(node: Node): Evaluate<S> {
    return this.#emit(node, this);
  }

  /** A node's value, looked at when only that can tell that it is of the kind asked. */
  as(node: Node, asked: TypeName): Evaluate<S> {
    const evaluate = this.of(node);
    if (this.typeOf(node).kind !== 'any' || asked === 'any') return evaluate;
    return (scope) => {
      const value = evaluate(scope);
      const found = nameOf(value);
      if (found !== asked) throw failure('expression.wrong-type', node, { expected: asked, found });
      return value;
    };
  }
}
