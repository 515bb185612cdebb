import type { SourceMode } from '#src/editor/assistant.ts';

/** The source with what stands between quotes blotted out, as long as before, so that it cannot be taken for code. */
export const withoutTexts = (source: string): string =>
  source.replace(TEXTS, (text) => text[0]! + BLOT.repeat(text.length - 1));

/** Curly quotes are a mistake; what is between them is no code all the same. */
const TEXTS =
  /"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:[^"\\\n]|\\.)*(?:"|$)|'(?:[^'\\\n]|\\.)*(?:'|$)|[“„][^”“"\n]*(?:[”“"]|$)|‘[^’\n]*(?:’|$)/gm;
/** No sign of the language. */
const BLOT = '\ufffc';

export const isInText = (blotted: string, at: number): boolean => blotted[at] === BLOT;

/** Where the expression begins that a place is in; null in the plain words of a text. */
export function startOfSource(source: string, at: number, mode: SourceMode): number | null {
  if (mode === 'expression') return 0;
  const open = source.lastIndexOf('{{', at - 1);
  if (open < 0 || open + 2 > at || source[open - 1] === '\\') return null;
  return source.slice(open, at).includes('}}') ? null : open + 2;
}

const NAMES = /[A-Za-z_]\w*/g;
const PATH_BEFORE = /(?:[A-Za-z_]\w*\??\.\??)*[A-Za-z_]\w*$/;

/** A name in a source, with the path it is the end of. */
export interface Named {
  from: number;
  to: number;
  name: string;
  /** Such as `customer.name`; just the name where what stands before the dot is no path. */
  path: string;
  isCalled: boolean;
}

/** The name at a place; null where none stands. */
export function nameAt(source: string, at: number, mode: SourceMode): Named | null {
  const start = startOfSource(source, at, mode);
  if (start === null) return null;
  const code = withoutTexts(source.slice(start));
  for (const { 0: name, index } of code.matchAll(NAMES)) {
    const [from, to] = [start + index, start + index + name.length];
    if (at < from || at > to) continue;
    const path = PATH_BEFORE.exec(code.slice(0, index + name.length))?.[0] ?? name;
    return { from, to, name, path, isCalled: /^\s*\(/.test(code.slice(index + name.length)) };
  }
  return null;
}

const OPENERS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);

/** Where the value begins that ends just before `end`, such as all of `f(a)[0].b`. `code` is without texts. */
export function startOfValue(code: string, end: number): number {
  let at = end;
  while (at > 0) {
    const character = code[at - 1]!;
    const opener = OPENERS.get(character);
    if (opener !== undefined) at = startOfBracket(code, at - 1, character, opener);
    else if (/[\w.?`"'\ufffc]/.test(character)) at--;
    else break;
  }
  return at;
}

function startOfBracket(code: string, closing: number, closer: string, opener: string): number {
  let depth = 0;
  for (let at = closing; at >= 0; at--) {
    if (code[at] === closer) depth++;
    else if (code[at] === opener && --depth === 0) return at;
  }
  return 0;
}
