import { type Problem, warning } from '../../model/problem.ts';
import type { Node, NodeOf } from '../ast.ts';
import { type Code, type CodeParams, problemAt, type Span } from '../codes.ts';
import type { Environment, ExprType } from '../environment.ts';
import { Frame } from '../frame.ts';
import { Guesses } from '../suggest.ts';
import { asValue, type TypeName } from '../types.ts';
import { checked, type Evaluate, type Known, UNKNOWN } from './known.ts';

/** Finds what a node means. */
export type Rule = (node: Node, context: Context) => Known;

/** Stands between a node and who asks for its value. */
export type Watch = (node: Node, evaluate: Evaluate) => Evaluate;

/** What the expressions of one source share: what may be spent on them, while they are read and when they run. */
export class Effort {
  readonly guesses = new Guesses();
  readonly frame = new Frame();
}

/** A macro's variable, where it is known. */
interface Local {
  name: string;
  type: ExprType;
}

/** The search for the meaning of one expression, as the rules see it. */
export class Context {
  readonly environment: Environment<never>;
  readonly frame: Frame;
  /** Every node must have a closure of its own then. */
  readonly watch: Watch | undefined;
  readonly problems: Problem[] = [];
  /** What only keeps it from running. */
  readonly waiting: Problem[] = [];
  readonly #rule: Rule;
  readonly #guesses: Guesses;
  readonly #locals: Local[] = [];
  /** The paths that were asked for, and are there where we are. */
  #present: readonly string[] = [];

  constructor(environment: Environment<never>, rule: Rule, { guesses, frame }: Effort, watch?: Watch) {
    this.environment = environment;
    this.frame = frame;
    this.watch = watch;
    this.#rule = rule;
    this.#guesses = guesses;
  }

  of(node: Node): Known {
    const known = this.#rule(node, this);
    return this.watch ? { type: known.type, evaluate: this.watch(node, known.evaluate) } : known;
  }

  /** A node that is used as a value. A closed record is none: what it hides must stay behind its field names. */
  value(node: Node): Known {
    const known = this.of(node);
    const { type } = known;
    return type.kind === 'record' && !type.open ? this.problem('expression.not-a-value', node, {}) : known;
  }

  /** A node that must be of one of some kinds. Where only the value can tell, it is looked at when there is one kind. */
  expect(node: Node, ...kinds: readonly [TypeName, ...TypeName[]]): Known {
    const known = this.of(node);
    const { kind } = asValue(known.type);
    if (kind !== 'any' && !kinds.includes(kind)) return this.wrongType(node, kinds[0], known.type);
    return kinds.length > 1 ? known : { type: known.type, evaluate: checked(known, node, kinds[0]) };
  }

  /** What stands where a macro's variable is known; with the place of that variable in the frame. */
  within<T>({ variable: name }: NodeOf<'macro'>, type: ExprType, read: (slot: number) => T): T {
    const result = read(this.#locals.push({ name, type }) - 1);
    this.#locals.pop();
    return result;
  }

  /** The type of a macro's variable of this name, and its place; undefined when there is none. */
  local(name: string): { slot: number; type: ExprType } | undefined {
    const slot = this.#locals.findLastIndex((local) => local.name === name);
    return slot < 0 ? undefined : { slot, type: this.#locals[slot]!.type };
  }

  /** What is read only when these paths have a value. */
  given<T>(paths: readonly string[], read: () => T): T {
    const before = this.#present;
    this.#present = [...before, ...paths];
    const result = read();
    this.#present = before;
    return result;
  }

  /** Tells that a path may have no value, unless it was asked for before or is sure to have one here. */
  mayBeMissing(path: readonly string[], { from, to }: Span, { kind }: ExprType): void {
    const params = { path: path.join('.'), type: kind };
    if (!this.#present.includes(params.path) && !this.environment.isSet?.(params.path))
      this.problems.push(warning('expression.maybe-missing', { from, to }, params));
  }

  wrongType(span: Span, expected: TypeName, { kind: found }: ExprType): Known {
    return this.problem('expression.wrong-type', span, { expected, found });
  }

  /** Tells of a name that nothing has, and of the one that was probably meant. */
  unknown(
    code: 'expression.unknown-name' | 'expression.unknown-function',
    span: Span,
    name: string,
    names: Iterable<string>,
  ): Known {
    return this.problem(code, span, { name, ...this.#guesses.suggestion(name, names) });
  }

  /** Tells a problem, and takes the rest for granted so that one mistake is told once. */
  problem<C extends Code>(code: C, span: Span, params: CodeParams<C>): Known {
    this.problems.push(problemAt(code, span, params));
    return UNKNOWN;
  }
}
