import type { Span } from '../codes.ts';
import type { Token } from '../lex/token.ts';
import { tokensAt } from './place.ts';

/** What a word stands in: from one `&&`, `||`, comma or bracket to the next. */
export interface Clause extends Span {
  /** The pieces before and behind the word. */
  left: string;
  right: string;
  /** The word just before it. */
  before: Token | undefined;
}

const ENDS: ReadonlySet<string> = new Set(['&&', '||', ',', ':', '?']);
const OPENERS = '([{';
const CLOSERS = ')]}';

/** The clause around the word at a place; null when there is no word there. */
export function clauseAt(source: string, { from, to }: Span): Clause | null {
  const tokens = tokensAt(source, from);
  const at = tokens.findIndex((token) => token.from <= from && from < token.to);
  if (at < 0) return null;
  const first = tokens[reach(tokens, at, -1)]!.from;
  const last = tokens[reach(tokens, at, 1)]!.to;
  return {
    from: first,
    to: last,
    left: source.slice(first, from).trim(),
    right: source.slice(to, last).trim(),
    before: tokens[at - 1],
  };
}

/** The last token, in a direction, that belongs to the clause of another. */
function reach(tokens: readonly Token[], from: number, step: 1 | -1): number {
  const [opens, closes] = step > 0 ? [OPENERS, CLOSERS] : [CLOSERS, OPENERS];
  let depth = 0;
  let at = from;
  for (let next = at + step; tokens[next]; next += step) {
    const { kind, text } = tokens[next]!;
    if (kind === 'mark') {
      if (depth === 0 && (closes.includes(text) || (ENDS.has(text) && !asks(tokens, next)))) break;
      if (opens.includes(text)) depth++;
      else if (closes.includes(text)) depth--;
    }
    at = next;
  }
  return at;
}

/** Whether a `?` is that of `a.?b` or `a[?b]`. */
const asks = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === '?' && ['.', '['].includes(tokens[at - 1]?.text ?? '');

/** The round brackets around a place; null when it stands in none that are closed. */
export function bracketsAround(source: string, place: number): [open: number, close: number] | null {
  const tokens = tokensAt(source, place);
  const at = tokens.findIndex(({ from }) => from === place);
  const [open, close] = [bracket(tokens, at, -1), bracket(tokens, at, 1)];
  return open?.text === '(' && close?.text === ')' ? [open.from, close.from] : null;
}

function bracket(tokens: readonly Token[], from: number, step: 1 | -1): Token | undefined {
  const [opens, closes] = step > 0 ? [OPENERS, CLOSERS] : [CLOSERS, OPENERS];
  let depth = 0;
  for (let at = from + step; tokens[at]; at += step) {
    const token = tokens[at]!;
    if (token.kind !== 'mark') continue;
    if (opens.includes(token.text)) depth++;
    else if (closes.includes(token.text) && depth-- === 0) return token;
  }
  return undefined;
}
