import type { Node } from '../ast.ts';
import type { Span } from '../codes.ts';
import { lex } from '../lex/lex.ts';
import type { Token } from '../lex/token.ts';
import { type Parsed, parse } from '../parse/parse.ts';
import { scan } from '../template/scan.ts';

/** The expression that a place is in: what stands between the braces around it, or all of the source. */
export const expressionAt = (source: string, at: number): Span =>
  scan(source).holes.find(({ from, to }) => from <= at && at <= to) ?? { from: 0, to: source.length };

/** An expression of the source as it is read, at its own offsets. */
export const parsedAt = (source: string, { from, to }: Span): Parsed => parse(source.slice(0, to), from);

/** The words of the expression that a place is in, without the end. */
export function tokensAt(source: string, at: number): readonly Token[] {
  const { from, to } = expressionAt(source, at);
  return lex(source.slice(0, to), from).tokens.slice(0, -1);
}

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
