import type { Node } from '../ast.ts';
import type { Span } from '../codes.ts';
import { lex } from '../lex/lex.ts';
import type { Token } from '../lex/token.ts';
import { type Parsed, parse } from '../parse/parse.ts';
import { scan } from '../template/scan.ts';

/** Reads a piece of a source, unless it is the one that was read last: a source is asked about for each of its problems. */
function remembered<R>(read: (source: string, span: Span) => R): (source: string, span: Span) => R {
  let last: { source: string; from: number; to: number; result: R } | null = null;
  return (source, { from, to }) => {
    if (last?.source !== source || last.from !== from || last.to !== to)
      last = { source, from, to, result: read(source, { from, to }) };
    return last.result;
  };
}

const holesOf = remembered((source) => scan(source).holes);
const wordsOf = remembered((source, { from, to }) => lex(source.slice(0, to), from).tokens.slice(0, -1));

/** An expression of the source as it is read, at its own offsets. */
export const parsedAt: (source: string, span: Span) => Parsed = remembered((source, { from, to }) =>
  parse(source.slice(0, to), from),
);

/** The expression that a place is in: what stands between the braces around it, or all of the source. */
export function expressionAt(source: string, at: number): Span {
  const whole = { from: 0, to: source.length };
  return holesOf(source, whole).find(({ from, to }) => from <= at && at <= to) ?? whole;
}

/** The words of the expression that a place is in, without the end. */
export const tokensAt = (source: string, at: number): readonly Token[] =>
  wordsOf(source, expressionAt(source, at));

/**
 * The node that is exactly at a place, and those around it, innermost first; none when nothing is exactly there, or when
 * the expression cannot be read: that is to be mended first.
 */
export function nodesAt(source: string, span: Span): readonly Node[] {
  const found: Node[] = [];
  const { tree, problems } = parsedAt(source, expressionAt(source, span.from));
  let node = problems.length > 0 ? undefined : (tree ?? undefined);
  for (; node; node = node.parts.find(({ from, to }) => from <= span.from && span.to <= to))
    found.unshift(node);
  return found[0]?.from === span.from && found[0].to === span.to ? found : [];
}

/** A piece of the source. */
export const textOf = (source: string, { from, to }: Span): string => source.slice(from, to);
