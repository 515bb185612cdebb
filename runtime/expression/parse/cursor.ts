import type { Problem } from '../../model/problem.ts';
import type { Node, NodeShape } from '../ast.ts';
import { type Code, type CodeParams, problemAt, type Span } from '../codes.ts';
import type { Lexed } from '../lex/lex.ts';
import type { Token } from '../lex/token.ts';
import { DEPTH_MAX } from '../limits.ts';

/** Reads what stands at the cursor. */
export type Parse = (cursor: Cursor) => Node;

const OPENERS = '([{';
const CLOSERS = ')]}';

/** The place in the tokens, with what was found wrong on the way. */
export class Cursor {
  readonly problems: Problem[] = [];
  /** Nothing deeper is read, and the tree is not to be used. */
  tooDeep: boolean = false;
  readonly #tokens: readonly Token[];
  readonly #quiet: boolean;
  readonly #expression: Parse;
  #at = 0;
  #nesting = -1;
  /** Where something unexpected was last told of. */
  #told = -1;

  /** `expression` reads one of the lowest rank; it is handed over so that the files of the grammar form no cycle. */
  constructor(lexed: Lexed, expression: Parse) {
    this.#tokens = lexed.tokens;
    this.#quiet = !lexed.complete;
    this.#expression = expression;
  }

  /** Whether something unexpected was found: what is left over says nothing new. */
  get lost(): boolean {
    return this.#told >= 0;
  }

  get token(): Token {
    return this.#tokens[this.#at]!;
  }

  get following(): Token {
    return this.#tokens[this.#at + 1] ?? this.token;
  }

  take(): Token {
    const { token } = this;
    if (token.kind !== 'end') this.#at++;
    return token;
  }

  /** Whether a mark, or a name, stands here. A field between backticks is neither. */
  is(text: string): boolean {
    return this.token.text === text && this.token.kind !== 'field';
  }

  accept(text: string): boolean {
    const found = this.is(text);
    if (found) this.#at++;
    return found;
  }

  problem<C extends Code>(code: C, span: Span, params: CodeParams<C>): void {
    if (!this.tooDeep) this.problems.push(problemAt(code, span, params));
  }

  /** Reads an expression, one level further in. */
  nested(): Node {
    this.#nesting++;
    const node = this.#nesting > DEPTH_MAX ? this.#stop(this.token) : this.#expression(this);
    this.#nesting--;
    return node;
  }

  /** A node that spans its source; too deep a tree ends the reading. */
  node(shape: NodeShape, from: number, to: number): Node {
    const depth = Math.max(0, ...shape.parts.map((part) => part.depth + 1));
    return depth > DEPTH_MAX ? this.#stop({ from, to }) : { ...shape, from, to, depth };
  }

  broken({ from, to }: Span): Node {
    return { kind: 'broken', parts: [], from, to, depth: 0 };
  }

  /** Something else was to come: says so and goes on after the present bracket or comma. */
  unexpected(): Node {
    const { token } = this;
    if (!this.#quiet && this.#told !== token.from) this.#tell(token);
    this.#skip();
    return this.broken({ from: token.from, to: Math.max(token.from, this.token.from) });
  }

  /** Reads the bracket that closes `open`; returns where it ends. */
  close(open: Token): number {
    const closer = CLOSERS[OPENERS.indexOf(open.text)]!;
    if (!this.is(closer) && this.token.kind !== 'end') this.unexpected();
    const { to } = this.token;
    if (!this.accept(closer) && !this.#quiet)
      this.problem('expression.not-closed', open, { opened: open.text });
    return to;
  }

  #tell(token: Token): void {
    this.#told = token.from;
    if (token.kind === 'end') this.problem('expression.unexpected-end', token, {});
    else
      this.problem('expression.unexpected-token', token, {
        found: token.kind === 'field' ? `\`${token.text}\`` : token.text,
      });
  }

  #skip(): void {
    let open = 0;
    for (; this.token.kind !== 'end'; this.#at++) {
      if (this.token.kind !== 'mark') continue;
      const { text } = this.token;
      const closes = CLOSERS.includes(text);
      if (open === 0 && (text === ',' || closes)) return;
      if (closes) open--;
      else if (OPENERS.includes(text)) open++;
    }
  }

  #stop({ from, to }: Span): Node {
    this.problem('expression.too-deep', { from, to }, { max: DEPTH_MAX });
    this.tooDeep = true;
    this.#at = this.#tokens.length - 1;
    return this.broken({ from, to });
  }
}
