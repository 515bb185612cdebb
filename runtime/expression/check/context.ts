import { type Problem, warning } from '../../model/problem.ts';
import type { Node, NodeOf } from '../ast.ts';
import { type Code, type CodeParams, problemAt, type Span } from '../codes.ts';
import type { Environment, ExprType } from '../environment.ts';
import { Frame } from '../frame.ts';
import type { ExpressionFunction } from '../functions/define.ts';
import { Guesses } from '../suggest.ts';
import { ANY, asValue, type TypeName } from '../types.ts';

/** What the check learns of a tree; the compiler builds on it and looks nothing up again. */
export interface Facts {
  readonly types: ReadonlyMap<Node, ExprType>;
  /** The forms a call or an operation may turn out to be: one, unless a type is known only when it runs. */
  readonly forms: ReadonlyMap<Node, readonly ExpressionFunction[]>;
  /** What the forms read of values that are written out. */
  readonly readings: ReadonlyMap<Node, unknown>;
  /** The place of a macro's variable, by the macro and by each name that means it. */
  readonly slots: ReadonlyMap<Node, number>;
}

/** A macro's variable, where it is known. */
interface Local {
  name: string;
  type: ExprType;
}

/** What the checks of one source, or of all expressions in a text, may spend together. */
export class Effort {
  readonly guesses = new Guesses();
  readonly frame = new Frame();
}

/** One check under way, as its rules see it. */
export class CheckContext implements Facts {
  readonly environment: Environment<never>;
  readonly problems: Problem[] = [];
  readonly types = new Map<Node, ExprType>();
  readonly forms = new Map<Node, readonly ExpressionFunction[]>();
  readonly readings = new Map<Node, unknown>();
  readonly slots = new Map<Node, number>();
  readonly effort: Effort;
  readonly #infer: (node: Node, context: CheckContext) => ExprType;
  readonly #locals: Local[] = [];
  /** The paths that were asked for, and are there where we are. */
  #present: readonly string[] = [];

  constructor(
    environment: Environment<never>,
    infer: (node: Node, context: CheckContext) => ExprType,
    effort: Effort,
  ) {
    this.environment = environment;
    this.effort = effort;
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

  /** Checks that a node gives what is asked; the type it has. */
  expect(node: Node, ...asked: readonly TypeName[]): ExprType {
    const type = this.typeOf(node);
    const { kind } = asValue(type);
    return kind === 'any' || asked.includes(kind) ? type : this.wrongType(node, asked[0]!, type);
  }

  /** Checks what a macro does with its variable. */
  within<T>(macro: NodeOf<'macro'>, type: ExprType, check: () => T): T {
    this.slots.set(macro, this.#locals.length);
    this.#locals.push({ name: macro.variable, type });
    const result = check();
    this.#locals.pop();
    return result;
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

  wrongType(span: Span, expected: TypeName, { kind: found }: ExprType): ExprType {
    return this.problem('expression.wrong-type', span, { expected, found });
  }

  /** Tells of a name that nothing has, and of the one that was probably meant. */
  unknown(
    code: 'expression.unknown-name' | 'expression.unknown-function',
    span: Span,
    name: string,
    names: Iterable<string>,
  ): ExprType {
    return this.problem(code, span, { name, ...this.effort.guesses.suggestion(name, names) });
  }

  /** Tells a problem, and takes the rest for granted so that one mistake is told once. */
  problem<C extends Code>(code: C, span: Span, params: CodeParams<C>): ExprType {
    this.problems.push(problemAt(code, span, params));
    return ANY;
  }
}
