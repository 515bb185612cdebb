import type { Problem } from '../../model/problem.ts';
import { type Code, type CodeParams, problemAt } from '../codes.ts';
import { endOfInner, type Opening, openingAt, readText } from './text.ts';
import type { Token } from './token.ts';

const SPACE = /(?:\s|\/\/[^\n]*)+/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
/** A field whose name holds other characters. */
const QUOTED_NAME = /`[A-Za-z0-9_.\-/ ]+`/y;
const NUMBER = /(?:0[xX][0-9a-fA-F]+|(?:\d+\.\d+|\d+|\.\d+)(?:[eE][+-]?\d+)?)([A-Za-z0-9_]*)/y;
/** A number that other languages keep apart because it has no sign. */
const UNSIGNED = /^(?:\d+|0[xX][0-9a-fA-F]+)[uU]$/;
/** Numbers that JavaScript reads and we do not. */
const OTHER_BASE = /^0[bo]/i;
const CLOSED_BY_ITSELF = /^["']/;
const MARK = /[!=]==|[=!<>]=|<>|&&|\|\||[()[\]{},.?:!<>=&|+\-*/%]/y;

/** Operators of other languages, and ours. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['===', '=='],
  ['!==', '!='],
  ['<>', '!='],
  ['&', '&&'],
  ['|', '||'],
]);

export interface Lexed {
  /** Ends with a token of kind `end`. */
  tokens: Token[];
  problems: Problem[];
  /** Whether every character found its way into a token; what the parser misses is then its own. */
  complete: boolean;
}

/** The words of an expression. `base` is added to all offsets. Never throws. */
export function lex(source: string, base = 0): Lexed {
  const lexer = new Lexer(source, base);
  while (lexer.next());
  return lexer;
}

class Lexer implements Lexed {
  readonly tokens: Token[] = [];
  readonly problems: Problem[] = [];
  complete = true;
  readonly #source: string;
  readonly #base: number;
  #at = 0;

  constructor(source: string, base: number) {
    this.#source = source;
    this.#base = base;
  }

  /** Reads one token; false at the end. */
  next(): boolean {
    this.#match(SPACE);
    if (this.#at >= this.#source.length) return this.#end();
    const from = this.#at;
    const opening = openingAt(this.#source, from);
    if (opening) return this.#text(from, opening);
    if (this.#match(NUMBER)) return this.#number(from);
    if (this.#match(NAME)) return this.#push('name', from);
    if (this.#match(QUOTED_NAME))
      return this.#push('field', from, null, this.#source.slice(from + 1, this.#at - 1));
    if (this.#match(MARK)) return this.#mark(from);
    return this.#stranger(from);
  }

  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const found = pattern.test(this.#source);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }

  #push(kind: Token['kind'], from: number, value: Token['value'] = null, text?: string): boolean {
    this.tokens.push({
      kind,
      from: this.#base + from,
      to: this.#base + this.#at,
      text: text ?? this.#source.slice(from, this.#at),
      value,
    });
    return true;
  }

  #problem<C extends Code>(code: C, from: number, to: number, params: CodeParams<C>): void {
    this.problems.push(problemAt(code, { from: this.#base + from, to: this.#base + to }, params));
  }

  #end(): boolean {
    this.#push('end', this.#at);
    return false;
  }

  #text(from: number, opening: Opening): boolean {
    const { quote, inner, raw, bytes } = opening;
    const end = endOfInner(this.#source, opening);
    if (end < 0) return this.#notClosed(from, inner - from, quote);
    this.#at = end + quote.length;
    if (bytes) this.#problem('expression.no-bytes', from, this.#at, {});
    if (!CLOSED_BY_ITSELF.test(quote)) this.#problem('expression.curly-quote', from, inner, { found: quote });
    const value = raw
      ? this.#source.slice(inner, end)
      : readText(this.#source, { from: inner, to: end }, this.#base, this.problems);
    return this.#push('text', from, value);
  }

  #notClosed(from: number, width: number, opened: string): boolean {
    const line = this.#source.indexOf('\n', from);
    this.#at = line < 0 ? this.#source.length : line;
    this.complete = false;
    this.#problem('expression.not-closed', from, from + width, { opened });
    return this.#push('text', from, '');
  }

  #number(from: number): boolean {
    const found = this.#source.slice(from, this.#at);
    const unsigned = UNSIGNED.test(found);
    const value = Number(unsigned ? found.slice(0, -1) : found);
    if (unsigned) this.#problem('expression.no-unsigned', from, this.#at, { found, use: found.slice(0, -1) });
    else if (Number.isNaN(value) || OTHER_BASE.test(found))
      this.#problem('expression.bad-number', from, this.#at, { found });
    else if (!Number.isFinite(value) || (Number.isInteger(value) && !isExact(found, value)))
      this.#problem('expression.number-too-big', from, this.#at, { found });
    return this.#push('number', from, value);
  }

  #mark(from: number): boolean {
    const found = this.#source.slice(from, this.#at);
    const use = INSTEAD.get(found);
    if (use !== undefined) this.#problem('expression.other-operator', from, this.#at, { found, use });
    if (found === '=') this.#problem('expression.assignment', from, this.#at, {});
    return this.#push('mark', from, null, found === '=' ? '==' : (use ?? found));
  }

  #stranger(from: number): boolean {
    const found = String.fromCodePoint(this.#source.codePointAt(from)!);
    this.#at += found.length;
    this.complete = false;
    this.#problem('expression.unexpected-character', from, this.#at, { found });
    return true;
  }
}

/** Whether digits say a whole number that a double holds exactly; one with a point or exponent is approximate anyway. */
const isExact = (digits: string, value: number): boolean =>
  Number.isSafeInteger(value) || /^\d*\.|^\d+[eE]/.test(digits);
