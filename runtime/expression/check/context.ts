import type { Problem } from '../../model/problem.ts';
import type { Node, NodeOf } from '../ast.ts';
import { type Code, type CodeParams, problemAt, type Span } from '../codes.ts';
import type { Environment, ExprType } from '../environment.ts';
import type { ExpressionFunction } from '../functions.ts';
import { ANY } from '../types.ts';

/** What the check learns of a tree; the compiler builds on it and looks nothing up again. */
export interface Facts {
  readonly types: ReadonlyMap<Node, ExprType>;
  /** The forms a call may turn out to be: one, unless a type is known only when it runs. */
  readonly forms: ReadonlyMap<NodeOf<'call'>, readonly ExpressionFunction[]>;
}

/** One check under way, as its rules see it. */
export class CheckContext implements Facts {
  readonly environment: Environment<never>;
  readonly problems: Problem[] = [];
  readonly types = new Map<Node, ExprType>();
  readonly forms = new Map<NodeOf<'call'>, readonly ExpressionFunction[]>();
  readonly #infer: (node: Node, context: CheckContext) => ExprType;

  constructor(environment: Environment<never>, infer: (node: Node, context: CheckContext) => ExprType) {
    this.environment = environment;
    this.#infer = infer;
  }

  typeOf(node: Node): ExprType {
    const type = this.#infer(node, this);
    this.types.set(node, type);
    return type;
  }

  /** The type of a node that is used as a value. A record is none: what it hides must stay behind its field names. */
  valueOf(node: Node): ExprType {
    const type = this.typeOf(node);
    return type.kind === 'record' ? this.problem('expression.not-a-value', node, {}) : type;
  }

  /** Checks that a node gives what is asked. */
  expect(node: Node, asked: ExprType): void {
    const type = this.typeOf(node);
    if (type.kind !== 'any' && type.kind !== asked.kind)
      this.problem('expression.wrong-type', node, { expected: asked.kind, found: type.kind });
  }

  /** Tells a problem, and takes the rest for granted so that one mistake is told once. */
  problem<C extends Code>(code: C, span: Span, params: CodeParams<C>): ExprType {
    this.problems.push(problemAt(code, span, params));
    return ANY;
  }
}
