/** JSON.parse nests no deeper than this on any engine we may run on; no file of ours comes near. */
export const JSON_DEPTH_MAX = 64;

/** Where a text stops being JSON that we read. */
export interface Stop {
  why: 'syntax' | 'depth';
  /** Offset of the first character that does not fit; the text's length when it ends too early. */
  at: number;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const PLAIN = /[^"\\]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const FIRST_PRINTABLE = 0x20;
const WORD = /true|false|null/y;
const SPACE = /[ \t\n\r]*/y;

/** What may come next: a value; a value or `]`; a key; a key or `}`; what follows a value. */
type Expect = 'value' | 'item' | 'key' | 'first-key' | 'after';

/**
 * Walks a JSON text once, without recursion, to where it first breaks the grammar or nests deeper than
 * `JSON_DEPTH_MAX`. Engines differ in whether and where they say so; this does not.
 */
export function scan(text: string): Stop | undefined {
  const scanner = new Scanner(text);
  return scanner.run();
}

class Scanner {
  private readonly text: string;
  private at = 0;
  /** The brackets that close what is open. */
  private readonly open: string[] = [];
  private expect: Expect = 'value';

  constructor(text: string) {
    this.text = text;
  }

  run(): Stop | undefined {
    for (;;) {
      this.skip(SPACE);
      if (this.expect === 'after' && this.open.length === 0)
        return this.at === this.text.length ? undefined : this.stop('syntax');
      if (!this.step()) return this.stop('syntax');
      if (this.open.length > JSON_DEPTH_MAX) return { why: 'depth', at: this.at - 1 };
    }
  }

  private stop(why: Stop['why']): Stop {
    return { why, at: this.at };
  }

  /** Takes one token; false when it does not fit. */
  private step(): boolean {
    const char = this.text[this.at];
    if (this.expect === 'after') return this.after(char);
    if (this.expect === 'key' || this.expect === 'first-key') return this.key(char);
    if (char === ']' && this.expect === 'item') return this.close();
    return this.value(char);
  }

  private value(char: string | undefined): boolean {
    if (char === '{') return this.enter('}', 'first-key');
    if (char === '[') return this.enter(']', 'item');
    this.expect = 'after';
    return char === '"' ? this.string() : this.skip(NUMBER) || this.skip(WORD);
  }

  private key(char: string | undefined): boolean {
    if (char === '}' && this.expect === 'first-key') return this.close();
    if (char !== '"' || !this.string()) return false;
    this.skip(SPACE);
    this.expect = 'value';
    return this.take(':');
  }

  private after(char: string | undefined): boolean {
    const closing = this.open.at(-1);
    if (char === closing) return this.close();
    this.expect = closing === '}' ? 'key' : 'value';
    return this.take(',');
  }

  /** A loop and not one expression: those run out of stack on strings of megabytes. */
  private string(): boolean {
    this.at += 1;
    for (;;) {
      const from = this.at;
      this.skip(PLAIN);
      for (let at = from; at < this.at; at += 1) {
        if (this.text.charCodeAt(at) >= FIRST_PRINTABLE) continue;
        this.at = at;
        return false;
      }
      if (this.take('"')) return true;
      if (!this.skip(ESCAPE)) return false;
    }
  }

  private enter(closing: string, expect: Expect): boolean {
    this.open.push(closing);
    this.expect = expect;
    this.at += 1;
    return true;
  }

  private close(): boolean {
    this.open.pop();
    this.expect = 'after';
    this.at += 1;
    return true;
  }

  private take(char: string): boolean {
    if (this.text[this.at] !== char) return false;
    this.at += 1;
    return true;
  }

  private skip(token: RegExp): boolean {
    token.lastIndex = this.at;
    if (!token.test(this.text)) return false;
    this.at = token.lastIndex;
    return true;
  }
}
