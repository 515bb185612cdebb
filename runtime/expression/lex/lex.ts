import type { Problem } from '../../model/problem.ts';
import { type Code, type CodeParams, problemAt } from '../codes.ts';
import { readText, textAt, type Written } from './text.ts';
import type { Token } from './token.ts';

const SPACE = /(?:\s|\/\/[^\n]*)*/y;
/** A field is a name that holds other characters. */
const TOKEN =
  /(?<number>0[xX][\da-fA-F]+|(?:\d+\.\d+|\d+|\.\d+)(?:[eE][+-]?\d+)?)(?<tail>\w*)|(?<name>[A-Za-z_]\w*)|`(?<field>[\w.\-/ ]+)`|(?<mark>[!=]==|[=!<>] *=(?!=)|=[<>!]|<>|&&|\|\||[()[\]{},.?:!<>=&|+\-*/%])/y;

const CLOSED_BY_ITSELF = /^["']/;

/** Operators of other languages, and ours. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['===', '=='],
  ['!==', '!='],
  ['<>', '!='],
  ['=>', '>='],
  ['=<', '<='],
  ['=!', '!='],
  ['&', '&&'],
  ['|', '||'],
]);

export interface Lexed {
  /** Ends with a token of kind `end`. */
  tokens: readonly Token[];
  problems: readonly Problem[];
  /** Whether every character found its way into a token; what the parser misses is then its own. */
  complete: boolean;
}

/** The words of an expression, which begins at `from` and ends with the source. Never throws. */
export function lex(source: string, from: number): Lexed {
  const lexer = new Lexer(source, from);
  while (lexer.next());
  return lexer;
}

class Lexer implements Lexed {
  readonly tokens: Token[] = [];
  readonly problems: Problem[] = [];
  complete = true;
  readonly #source: string;
  /** Where the present token begins, and where it ends. */
  #from: number;
  #to: number;

  constructor(source: string, from: number) {
    this.#source = source;
    this.#from = from;
    this.#to = from;
  }

  /** Reads one token; false at the end. */
  next(): boolean {
    this.#match(SPACE);
    this.#from = this.#to;
    if (this.#from >= this.#source.length) {
      this.#push('end', '');
      return false;
    }
    const text = textAt(this.#source, this.#from);
    if (text) this.#text(text);
    else this.#token(this.#match(TOKEN)?.groups);
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#to;
    const found = pattern.exec(this.#source);
    if (found) this.#to = pattern.lastIndex;
    return found;
  }

  #push(kind: Token['kind'], text: string, value: Token['value'] = null): void {
    this.tokens.push({ kind, from: this.#from, to: this.#to, text, value });
  }

  #problem<C extends Code>(code: C, params: CodeParams<C>, to = this.#to): void {
    this.problems.push(problemAt(code, { from: this.#from, to }, params));
  }

  #token({ number, tail, name, field, mark }: Partial<Record<string, string>> = {}): void {
    if (number) this.#number(number, tail!);
    else if (mark) this.#mark(mark);
    else if (name) this.#push('name', name);
    else if (field) this.#push('field', field);
    else this.#stranger();
  }

  #text(text: Written): void {
    const { quote, inner } = text;
    if (text.to < 0) {
      const line = this.#source.indexOf('\n', inner);
      this.#to = line < 0 ? this.#source.length : line;
      this.complete = false;
      this.#problem('expression.not-closed', { opened: quote }, inner);
      this.#push('text', quote, '');
      return;
    }
    this.#to = text.to;
    if (text.bytes) this.#problem('expression.no-bytes', {});
    if (!CLOSED_BY_ITSELF.test(quote)) this.#problem('expression.curly-quote', { found: quote }, inner);
    this.#push('text', this.#source.slice(this.#from, this.#to), readText(this.#source, text, this.problems));
  }

  /** Other languages keep numbers apart that have no sign, and end them with a `u`. */
  #number(digits: string, tail: string): void {
    const value = Number(digits);
    const found = digits + tail;
    if (/^u$/i.test(tail)) this.#problem('expression.no-unsigned', { found, use: digits });
    else if (tail) this.#problem('expression.bad-number', { found });
    else if (!isExact(digits, value)) this.#problem('expression.number-too-big', { found });
    this.#push('number', found, value);
  }

  #mark(found: string): void {
    const joined = found.replace(/ +/, '');
    const use = found === '=' ? '==' : (INSTEAD.get(joined) ?? joined);
    if (found === '=') this.#problem('expression.assignment', {});
    else if (use !== found) this.#problem('expression.other-operator', { found, use });
    this.#push('mark', use);
  }

  #stranger(): void {
    const found = String.fromCodePoint(this.#source.codePointAt(this.#from)!);
    this.#to += found.length;
    this.complete = false;
    this.#problem('expression.unexpected-character', { found });
  }
}

/** Whether digits say a number that a double holds; one with a point or an exponent is approximate anyway. */
const isExact = (digits: string, value: number): boolean =>
  Number.isSafeInteger(value) || (Number.isFinite(value) && /^\d*\.|^\d+[eE]/.test(digits));
