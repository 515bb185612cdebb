import type { Node } from '../ast.ts';
import type { Facts } from '../check/context.ts';
import type { Environment, ExprType } from '../environment.ts';
import { wrongType } from '../errors.ts';
import { Frame } from '../frame.ts';
import { nameOf, type TypeName } from '../types.ts';

/** A node made ready: no look-ups are left but those in the scope. */
export type Evaluate<S> = (scope: S) => unknown;

/** Turns a node into its closure. */
export type Emit = <S>(node: Node, context: CompileContext<S>) => Evaluate<S>;

/** Stands between a node and who asks for its value. */
export type Watch = <S>(node: Node, evaluate: Evaluate<S>) => Evaluate<S>;

/** One compilation under way, as the emitters see it. */
export class CompileContext<S> {
  readonly environment: Environment<S>;
  readonly facts: Facts;
  readonly frame: Frame;
  /** Every node must have a closure of its own then. */
  readonly watch: Watch | undefined;
  readonly #emit: Emit;

  constructor(environment: Environment<S>, facts: Facts, emit: Emit, frame = new Frame(), watch?: Watch) {
    this.environment = environment;
    this.facts = facts;
    this.frame = frame;
    this.watch = watch;
    this.#emit = emit;
  }

  typeOf(node: Node): ExprType {
    return this.facts.types.get(node)!;
  }

  of(node: Node): Evaluate<S> {
    const evaluate = this.#emit(node, this);
    return this.watch ? this.watch(node, evaluate) : evaluate;
  }

  /** A node's value, looked at when only that can tell that it is of the kind asked. */
  as(node: Node, asked: TypeName): Evaluate<S> {
    const evaluate = this.of(node);
    if (this.typeOf(node).kind !== 'any' || asked === 'any') return evaluate;
    return (scope) => {
      const value = evaluate(scope);
      if (nameOf(value) !== asked) throw wrongType(node, asked, value);
      return value;
    };
  }
}
