import { type Problem, warning } from '../../model/problem.ts';
import type { Node, NodeOf } from '../ast.ts';
import { type Code, type CodeParams, problemAt, type Span } from '../codes.ts';
import type { Environment, ExprType } from '../environment.ts';
import type { ExpressionFunction } from '../functions/define.ts';
import { ANY } from '../types.ts';

/** What the check learns of a tree; the compiler builds on it and looks nothing up again. */
export interface Facts {
  readonly types: ReadonlyMap<Node, ExprType>;
  /** The forms a call may turn out to be: one, unless a type is known only when it runs. */
  readonly forms: ReadonlyMap<NodeOf<'call'>, readonly ExpressionFunction[]>;
  /** The place of a macro's variable, by the macro and by each name that means it. */
  readonly slots: ReadonlyMap<Node, number>;
}

/** A macro's variable, where it is known. */
interface Local {
  name: string;
  type: ExprType;
}

/** One check under way, as its rules see it. */
export class CheckContext implements Facts {
  readonly environment: Environment<never>;
  readonly problems: Problem[] = [];
  readonly types = new Map<Node, ExprType>();
  readonly forms = new Map<NodeOf<'call'>, readonly ExpressionFunction[]>();
  readonly slots = new Map<Node, number>();
  readonly #infer: (node: Node, context: CheckContext) => ExprType;
  readonly #locals: Local[] = [];
  /** The paths that were asked for, and are there where we are. */
  #present: readonly string[] = [];

  constructor(environment: Environment<never>, infer: (node: Node, context: CheckContext) => ExprType) {
    this.environment = environment;
    this.#infer = infer;
  }

  typeOf(node: Node): ExprType {
    const type = this.#infer(node, this);
    this.types.set(node, type);
    return type;
  }

  /** The type of a node that is used as a value. A closed record is none: what it hides must stay behind its field names. */
  valueOf(node: Node): ExprType {
    const type = this.typeOf(node);
    return type.kind === 'record' && !type.open ? this.problem('expression.not-a-value', node, {}) : type;
  }

  /** Checks that a node gives what is asked. */
  expect(node: Node, asked: ExprType): void {
    const type = this.typeOf(node);
    if (type.kind !== 'any' && type.kind !== asked.kind)
      this.problem('expression.wrong-type', node, { expected: asked.kind, found: type.kind });
  }

  /** Checks what a macro does with its variable. */
  within(macro: NodeOf<'macro'>, type: ExprType, check: () => void): void {
    this.slots.set(macro, this.#locals.length);
    this.#locals.push({ name: macro.variable, type });
    check();
    this.#locals.pop();
  }

  /** The type of a macro's variable of this name, whose place is noted; undefined when there is none. */
  local(node: NodeOf<'name'>): ExprType | undefined {
    const slot = this.#locals.findLastIndex(({ name }) => name === node.name);
    if (slot < 0) return undefined;
    this.slots.set(node, slot);
    return this.#locals[slot]!.type;
  }

  /** Checks what is read only when these paths have a value. */
  given<T>(paths: readonly string[], check: () => T): T {
    const before = this.#present;
    this.#present = [...before, ...paths];
    const result = check();
    this.#present = before;
    return result;
  }

  /** Tells that a path may have no value, unless it was asked for before or is sure to have one here. */
  mayBeMissing(path: readonly string[], span: Span, { kind }: ExprType): void {
    const params = { path: path.join('.'), type: kind };
    if (!this.#present.includes(params.path) && !this.environment.isSet?.(params.path))
      this.problems.push(warning('expression.maybe-missing', { from: span.from, to: span.to }, params));
  }

  /** Tells a problem, and takes the rest for granted so that one mistake is told once. */
  problem<C extends Code>(code: C, span: Span, params: CodeParams<C>): ExprType {
    this.problems.push(problemAt(code, span, params));
    return ANY;
  }
}
